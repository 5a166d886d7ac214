import type { Box } from './labelBox.js';
import type { Label } from './layout.js';
import type { Spot } from './placeLabels.js';
import type { TextBlock } from './textBlock.js';

/** A place where a block of text could stand. */
export interface TextSpot extends Spot {
	x: number;
	anchor: Label['anchor'];
}

type Size = Pick<TextBlock, 'width' | 'height'>;

/** A block whose `anchor` stands at `x` and whose top edge is at `top`. */
export function textSpot(
	x: number,
	top: number,
	anchor: Label['anchor'],
	{ width, height }: Size,
	cost: number
): TextSpot {
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { x, anchor, cost, box: { left, top, right: left + width, bottom: top + height } };
}

const anchors = ['middle', 'start', 'end'] as const;

/** Places above, below and beside a point, near ones first; those above and below have a line to the point. */
export function besideSpots({ left: x, top: y }: Box, block: Size): TextSpot[] {
	const upright = [14, 30, 52, 80].flatMap((reach) =>
		[-1, 1].flatMap((side) =>
			anchors.map((anchor, index): TextSpot => {
				const top = side < 0 ? y - reach - block.height : y + reach;
				const shift = { middle: 0, start: -3, end: 3 }[anchor];
				const spot = textSpot(x + shift, top, anchor, block, reach + index * 3 + (side < 0 ? 0 : 4));
				const y1 = side < 0 ? spot.box.bottom + 1 : spot.box.top - 1;
				return { ...spot, leader: { x1: x, y1, x2: x, y2: y + side * 6 } };
			})
		)
	);
	const level = y - block.height / 2;
	return [...upright, textSpot(x + 9, level, 'start', block, 20), textSpot(x - 9, level, 'end', block, 21)];
}

/** Places along a line across the plot: over and under a level one, at the ends of an upright one. */
export function overSpots(line: Box, block: Size, plot: Box): TextSpot[] {
	if (line.top === line.bottom)
		return [line.top - block.height - 1, line.top + 2].flatMap((top, side) => [
			...along(plot).map(([x, anchor], index) => textSpot(x, top, anchor, block, index + side * 3))
		]);
	return [0, 0.25, 0.5, 0.75, 1].flatMap((share, index) => {
		const top = plot.top + 1 + (plot.bottom - plot.top - block.height - 2) * share;
		return [
			textSpot(line.left + 5, top, 'start', block, index * 4),
			textSpot(line.left - 5, top, 'end', block, index * 4 + 2)
		];
	});
}

/** Places inside a span of the plot, or, where it is narrow, beside its edges. */
export function insideSpots(span: Box, block: Size, plot: Box): TextSpot[] {
	if (span.left === plot.left && span.right === plot.right)
		return [span.top + 2, span.bottom - block.height - 2, span.top - block.height - 1].flatMap((top, side) =>
			along(plot).map(([x, anchor], index) => textSpot(x, top, anchor, block, index + side * 3))
		);
	const middle = (span.left + span.right) / 2;
	const fits = span.right - span.left >= block.width + 4;
	return [plot.top + 2, plot.bottom - block.height - 2].flatMap((top, side) => [
		textSpot(middle, top, 'middle', block, side * 10 + (fits ? 0 : 3)),
		textSpot(span.right + 4, top, 'start', block, side * 10 + 4),
		textSpot(span.left - 4, top, 'end', block, side * 10 + 5)
	]);
}

/** Left, right and middle of the plot. */
const along = ({ left, right }: Box): [number, Label['anchor']][] => [
	[left + 4, 'start'],
	[right - 4, 'end'],
	[(left + right) / 2, 'middle']
];
