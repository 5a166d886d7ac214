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

/** How far from its place a text with a line to it may stand, in pixels. */
const reaches = [14, 30, 52, 80];

/** How near a line or an arrow comes to its place, in pixels: to the mark, or to the value that stands on it. */
const nears = [6, 22];

/** Places above, below and beside a point, near ones first; but for those next to it they have a line to the point. */
export function besideSpots({ left: x, top: y }: Box, block: Size): TextSpot[] {
	const upright = pairs(reaches, nears).flatMap(([reach, near]) =>
		pairs([-1, 1], anchors).map(([side, anchor]): TextSpot => {
			const top = side < 0 ? y - reach - block.height : y + reach;
			const shift = { middle: 0, start: -3, end: 3 }[anchor];
			const poor = anchors.indexOf(anchor) * 3 + (side < 0 ? 0 : 4) + near - 6;
			const spot = textSpot(x + shift, top, anchor, block, reach + poor);
			const y1 = side < 0 ? spot.box.bottom + 1 : spot.box.top - 1;
			return { ...spot, leader: { x1: x, y1, x2: x, y2: y + side * Math.min(near, reach - 2) } };
		})
	);
	const level = y - block.height / 2;
	const aside = pairs([9, 26, 48, 76, 110], [1, -1]).map(([reach, side]): TextSpot => {
		const anchor = side > 0 ? 'start' : 'end';
		const spot = textSpot(x + side * reach, level, anchor, block, reach + (side > 0 ? 11 : 12));
		if (reach < 20) return spot;
		return { ...spot, leader: { x1: x + side * (reach - 3), y1: y, x2: x + side * 6, y2: y } };
	});
	return [...upright, ...aside];
}

/** Each with each. */
const pairs = <A, B>(some: readonly A[], others: readonly B[]): [A, B][] =>
	some.flatMap((one) => others.map((other): [A, B] => [one, other]));

/** Places around a point from which an arrow leads to it: from the side of the words, or from over and under them. */
export function aroundSpots({ left: x, top: y }: Box, block: Size): TextSpot[] {
	const level = pairs([26, 44, 70, 100], [1, -1]).map(([aside, side]): TextSpot => {
		const left = x + side * aside;
		const anchor = side > 0 ? 'start' : 'end';
		const spot = textSpot(left, y - block.height / 2, anchor, block, aside + (side > 0 ? 12 : 13));
		return { ...spot, leader: { x1: left - side * 4, y1: y, x2: x + side * 7, y2: y } };
	});
	const turning = pairs(pairs([26, 44, 70, 100], [24, 46, 76]), pairs([-1, 1], pairs([1, -1], nears))).map(
		([[aside, height], [up, [side, near]]]): TextSpot => {
			const [left, middle] = [x + side * aside, y + up * height];
			const poor = (up > 0 ? 4 : 0) + (side > 0 ? 0 : 1) + near - 6;
			const anchor = side > 0 ? 'start' : 'end';
			const spot = textSpot(left, middle - block.height / 2, anchor, block, aside + height * 0.8 + poor);
			const end = Math.min(near + 1, height - 6);
			return { ...spot, leader: { x1: left - side * 4, y1: middle, x2: x, y2: y + up * end } };
		}
	);
	const upright = pairs([30, 52, 80], pairs([-1, 1], nears)).map(([reach, [up, near]]): TextSpot => {
		const top = up < 0 ? y - reach - block.height : y + reach;
		const spot = textSpot(x, top, 'middle', block, reach + 10 + near + (up > 0 ? 4 : 0));
		const y1 = up < 0 ? spot.box.bottom + 2 : top - 2;
		return { ...spot, leader: { x1: x, y1, x2: x, y2: y + up * Math.min(near + 1, reach - 14) } };
	});
	return [...level, ...turning, ...upright];
}

/** Places along a line across the plot: over and under a level one, at the ends of an upright one and beside it. */
export function overSpots(line: Box, block: Size, plot: Box): TextSpot[] {
	if (line.top === line.bottom)
		return [line.top - block.height - 1, line.top + 2].flatMap((top, side) => [
			...along(plot).map(([x, anchor], index) => textSpot(x, top, anchor, block, index + side * 3))
		]);
	const beside = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].flatMap((share, index) => {
		const top = plot.top + 1 + (plot.bottom - plot.top - block.height - 2) * share;
		return [
			textSpot(line.left + 5, top, 'start', block, index * 2),
			textSpot(line.left - 5, top, 'end', block, index * 2 + 1)
		];
	});
	return [...outsideSpots(line.left, block, plot), ...beside];
}

/** Places inside a span of the plot, or, where it is narrow, beside its edges. */
export function insideSpots(span: Box, block: Size, plot: Box): TextSpot[] {
	if (span.left === plot.left && span.right === plot.right)
		return [span.top + 2, span.bottom - block.height - 2, span.top - block.height - 1].flatMap((top, side) =>
			along(plot).map(([x, anchor], index) => textSpot(x, top, anchor, block, index + side * 3))
		);
	const middle = (span.left + span.right) / 2;
	const fits = span.right - span.left >= block.width + 4;
	const inside = [plot.top + 2, plot.bottom - block.height - 2].flatMap((top, side) => [
		textSpot(middle, top, 'middle', block, side * 10 + (fits ? 0 : 3)),
		textSpot(span.right + 4, top, 'start', block, side * 10 + 4),
		textSpot(span.left - 4, top, 'end', block, side * 10 + 5)
	]);
	return [...outsideSpots(middle, block, plot), ...inside];
}

/** Places over and under the plot, for charts that leave room there. */
const outsideSpots = (x: number, block: Size, plot: Box): TextSpot[] =>
	[plot.top - block.height - 1, plot.bottom + 1].flatMap((top, side) =>
		anchors.map((anchor, index) => textSpot(x, top, anchor, block, index - 6 + side * 3))
	);

/** Left, right and middle of the plot, and places between. */
const along = ({ left, right }: Box): [number, Label['anchor']][] => [
	[left + 4, 'start'],
	[right - 4, 'end'],
	...[0.5, 0.25, 0.75, 0.375, 0.625].map((share): [number, 'middle'] => [
		left + (right - left) * share,
		'middle'
	])
];
