import type { Box } from './labelBox.js';
import type { Label } from './layout.js';
import type { Segment, Spot } from './placeLabels.js';
import type { TextBlock } from './textBlock.js';

/** A place where a block of text could stand. */
export interface TextSpot extends Spot {
	x: number;
	anchor: Label['anchor'];
}

type Size = Pick<TextBlock, 'width' | 'height'>;

/** A block whose `anchor` stands at `x` and whose top edge is at `top`. */
function textSpot(
	x: number,
	top: number,
	anchor: Label['anchor'],
	{ width, height }: Size,
	cost: number,
	leader?: Segment
): TextSpot {
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { x, anchor, cost, leader, box: { left, top, right: left + width, bottom: top + height } };
}

const anchors = ['middle', 'start', 'end'] as const;

/** How near a line comes to its place, in pixels: to the mark, or to the value that stands on it. */
const nears = [6, 22];

/**
 * Places beside, above and below a point, near ones first; but for those next to it they have a line to the point.
 *
 * @param arrow whether the line is an arrow, which is long enough to have a head and may turn
 */
export function pointSpots({ left: x, top: y }: Box, block: Size, arrow: boolean): TextSpot[] {
	const spots: TextSpot[] = [];
	const reaches = arrow ? [30, 52, 80] : [14, 30, 52, 80];
	for (const side of [1, -1])
		for (const aside of arrow ? [26, 48, 76, 110] : [9, 26, 48, 76, 110])
			for (const down of [0, ...(arrow ? [...reaches, ...reaches.map((reach) => -reach)] : [])])
				for (const near of nears) {
					const cost = aside + near + (down === 0 ? 5 : Math.abs(down) - 26) + Math.sign(down) * 2 - side / 2;
					const at = x + side * aside;
					const [x2, y2] = down === 0 ? [x + side * near, y] : [x, y + Math.sign(down) * near];
					const leader = aside > 9 ? { x1: at - side * 4, y1: y + down, x2, y2 } : undefined;
					const anchor = side > 0 ? 'start' : 'end';
					spots.push(textSpot(at, y + down - block.height / 2, anchor, block, cost, leader));
				}
	for (const side of [-1, 1])
		for (const reach of reaches)
			for (const near of nears)
				anchors.forEach((anchor, index) => {
					const edge = y + side * reach;
					const cost = reach + near + 2 * side + 3 * index + (arrow ? 10 : -4);
					const leader = {
						x1: x,
						y1: edge + side,
						x2: x,
						y2: y + side * Math.min(near, reach - (arrow ? 16 : 6))
					};
					const top = side < 0 ? edge - block.height : edge;
					spots.push(textSpot(x + (index && index * 6 - 9), top, anchor, block, cost, leader));
				});
	return spots;
}

/** How far along an upright line or span words may stand, as shares of its height. */
const shares = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/**
 * Places along a line across the plot, or in a span of it and beside it; over and under the plot too, for charts that
 * leave room there.
 */
export function spanSpots(span: Box, block: Size, plot: Box): TextSpot[] {
	const { left, right, top, bottom } = span;
	if (left === plot.left && right === plot.right) {
		const over = top - block.height - 1;
		const tops = top === bottom ? [over, top + 2] : [top + 2, bottom - block.height - 2, over];
		return tops.flatMap((edge, side) =>
			along(plot).map(([x, anchor], index) => textSpot(x, edge, anchor, block, index + side * 3))
		);
	}
	const middle = (left + right) / 2;
	const inner = right - left >= block.width + 4 ? -3 : 0;
	return [
		...[plot.top - block.height - 1, plot.bottom + 1].flatMap((edge, side) =>
			anchors.map((anchor, index) => textSpot(middle, edge, anchor, block, index + side * 3 - 9))
		),
		...shares.flatMap((share, index) => {
			const edge = plot.top + 2 + (plot.bottom - plot.top - block.height - 4) * share;
			return [
				...(left < right ? [textSpot(middle, edge, 'middle', block, index * 2 + inner)] : []),
				textSpot(right + 5, edge, 'start', block, index * 2),
				textSpot(left - 5, edge, 'end', block, index * 2 + 1)
			];
		})
	];
}

/** Left, right and middle of the plot, and places between. */
const along = ({ left, right }: Box): [number, Label['anchor']][] => [
	[left + 4, 'start'],
	[right - 4, 'end'],
	...[0.5, 0.25, 0.75, 0.375, 0.625].map((share): [number, 'middle'] => [
		left + (right - left) * share,
		'middle'
	])
];
