import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { FigureData, Mount } from '../../figures.js';
import { lineColors, size } from '../../figures.js';

type Options = Omit<uPlot.Options, 'width' | 'height'>;

/** A plot in a canvas; ends when it has drawn. */
const drawing =
	<Data>(options: Options, columns: (data: Data) => uPlot.AlignedData): Mount<Data> =>
	(target, first) => {
		let drawn: () => void = () => undefined;
		const whenDrawn = () => new Promise<void>((resolve) => (drawn = resolve));
		const mounted = whenDrawn();
		const plot = new uPlot({ ...size, ...options, hooks: { draw: [() => drawn()] } }, columns(first), target);
		return mounted.then(() => ({
			update(next) {
				const updated = whenDrawn();
				plot.setData(columns(next));
				return updated;
			}
		}));
	};

export const line = /* @__PURE__ */ drawing(
	{
		series: [
			{},
			{ label: 'Ash', stroke: lineColors[0], width: 2, points: { show: false } },
			{ label: 'Elm', stroke: lineColors[1], width: 2, points: { show: false } }
		]
	},
	(rows: FigureData['line']) => {
		const of = (town: string) => rows.filter((row) => row.town === town);
		return [
			of('Ash').map(({ month }) => Date.parse(`${month}-01`) / 1000),
			of('Ash').map(({ value }) => value),
			of('Elm').map(({ value }) => value)
		];
	}
);

export const longLine = /* @__PURE__ */ drawing(
	{
		scales: { x: { time: false } },
		series: [{}, { stroke: '#2b6f8a', width: 1.5, points: { show: false } }]
	},
	(rows: FigureData['longLine']) => [rows.map(({ x }) => x), rows.map(({ y }) => y)]
);

export const scatter = /* @__PURE__ */ drawing(
	{
		scales: { x: { time: false } },
		series: [
			{},
			{ paths: () => null, points: { show: true, space: 0, size: 6, width: 0, fill: '#2b6f8a99' } }
		]
	},
	(rows: FigureData['scatter']) => {
		const sorted = rows.toSorted((a, b) => a.income - b.income);
		return [sorted.map(({ income }) => income), sorted.map(({ cover }) => cover)];
	}
);
