import { dotShape } from '../geometry/dot.js';
import type { Sample } from '../geometry/sample.js';
import { shapeGroup, type PathShape, type Shape } from '../geometry/shape.js';
import type { LineShape } from './lineMarks.js';

/** Lines as shapes, with what stands under them first. */
export const lineShapes = (lines: readonly LineShape[]): Shape[] => [
	...lines.flatMap(grounds),
	...lines.map((line) =>
		shapeGroup(line.key, [...strokes(line), ...line.dots.map(dotShape)], { opacity: line.opacity })
	)
];

/** How far a sample of a line reaches, in pixels. */
const sampleWidth = 18;

/** A sample of a line. */
export const lineSample = (line: LineShape): Sample => ({
	key: line.key,
	text: line.key,
	width: sampleWidth,
	shapes: strokes({ ...line, path: `M0 0H${sampleWidth}`, hollow: '' })
});

function grounds({ key, tone: fill, area, areaOpacity, band }: LineShape): PathShape[] {
	const shapes: PathShape[] = [];
	if (area?.d) shapes.push({ type: 'path', key: `${key}-area`, ...area, fill, fillOpacity: areaOpacity });
	if (band?.d) shapes.push({ type: 'path', key: `${key}-band`, ...band, fill, fillOpacity: 0.2 });
	return shapes;
}

/** What is planned is drawn as an outline: a line, and the page's colour inside it. */
function strokes({ tone: stroke, weight, dash, path, hollow, split }: LineShape): PathShape[] {
	const shapes: PathShape[] = [];
	if (path)
		shapes.push({
			type: 'path',
			key: 'line',
			d: path,
			runs: split.done,
			stroke,
			strokeWidth: weight,
			dash,
			cap: dash ? undefined : 'round',
			join: 'round'
		});
	if (hollow) {
		const course = { type: 'path', d: hollow, runs: split.planned } as const;
		shapes.push(
			{ ...course, key: 'planned', stroke, strokeWidth: weight + 1.5, dash },
			{ ...course, key: 'inside', stroke: 'page', strokeWidth: weight - 0.5 }
		);
	}
	return shapes;
}
