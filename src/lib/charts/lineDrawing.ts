import { dotShape } from '../geometry/dot.js';
import { shapeGroup, type PathShape, type Shape } from '../geometry/shape.js';
import type { LineShape } from './lineMarks.js';

/** Lines as shapes, with what stands under them first. */
export const lineShapes = (lines: readonly LineShape[]): Shape[] => [
	...lines.flatMap(grounds),
	...lines.map((line) =>
		shapeGroup(line.key, [...strokes(line), ...line.dots.map(dotShape)], { opacity: line.opacity })
	)
];

function grounds({ key, tone: fill, area, areaOpacity, band }: LineShape): PathShape[] {
	const shapes: PathShape[] = [];
	if (area) shapes.push({ type: 'path', key: `${key}-area`, d: area, fill, fillOpacity: areaOpacity });
	if (band) shapes.push({ type: 'path', key: `${key}-band`, d: band, fill, fillOpacity: 0.2 });
	return shapes;
}

/** What is planned is drawn as an outline: a line, and the page's colour inside it. */
function strokes({ tone: stroke, weight, dash, path, hollow }: LineShape): PathShape[] {
	const shapes: PathShape[] = [];
	if (path)
		shapes.push({
			type: 'path',
			key: 'line',
			d: path,
			stroke,
			strokeWidth: weight,
			dash,
			cap: dash ? undefined : 'round',
			join: 'round'
		});
	if (hollow)
		shapes.push(
			{ type: 'path', key: 'planned', d: hollow, stroke, strokeWidth: weight + 1.5, dash },
			{ type: 'path', key: 'inside', d: hollow, stroke: 'page', strokeWidth: weight - 0.5 }
		);
	return shapes;
}
