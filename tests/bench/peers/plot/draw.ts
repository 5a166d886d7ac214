import { dot, geo, line as lineMark, plot } from '@observablehq/plot';
import type { Counties, FigureData } from '../../figures.js';
import { classBreaks, classColors, lineColors, size } from '../../figures.js';
import { countyFeatures } from '../countyFeatures.js';

/** What draws: the page's own document, or one on a server. */
interface Where {
	document: Document;
}

type Drawn = SVGElement | HTMLElement;

export const line = (rows: FigureData['line'], where: Where): Drawn =>
	plot({
		...size,
		...where,
		y: { grid: true, label: 'µg/m³' },
		color: { range: [...lineColors] },
		marks: [lineMark(rows, { x: ({ month }) => new Date(`${month}-01`), y: 'value', stroke: 'town' })]
	});

export const longLine = (rows: FigureData['longLine'], where: Where): Drawn =>
	plot({ ...size, ...where, y: { grid: true }, marks: [lineMark(rows, { x: 'x', y: 'y' })] });

export const scatter = (rows: FigureData['scatter'], where: Where): Drawn =>
	plot({
		...size,
		...where,
		grid: true,
		marks: [dot(rows, { x: 'income', y: 'cover', r: 3, fill: '#2b6f8a', fillOpacity: 0.6 })]
	});

export const choropleth = (data: Counties, where: Where): Drawn =>
	plot({
		...size,
		...where,
		projection: 'albers-usa',
		color: { type: 'threshold', domain: [...classBreaks], range: [...classColors], unknown: '#ddd' },
		marks: [
			geo(countyFeatures(data), {
				fill: (county: { properties: { rate?: number } }) => county.properties.rate
			})
		]
	});
