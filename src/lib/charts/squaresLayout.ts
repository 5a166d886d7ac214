import type { AnyRow } from '../geometry/byFields.js';
import { lazily } from '../geometry/lazily.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import { checkKeys, checkWithin } from '../geometry/checkRows.js';
import { roomFor } from '../geometry/dodge.js';
import { between, clamp, phase } from '../geometry/interpolate.js';
import { checkFrame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { gnomon, type Gnomon, type Square, squareShape } from '../geometry/square.js';
import { blockLabels } from '../geometry/textBlock.js';
import { typeScale } from '../geometry/typeScale.js';
import { areaScale } from '../scale/areaScale.js';
import { basisDash } from '../scale/basisWords.js';
import type { Tone } from '../scale/tones.js';
import { squaresEncodings } from './squaresEncodings.js';
import { drop, gap, measure, remarkOn, rowPadding, unitSides, type Remark } from './squaresRoom.js';
import { squaresStops } from './squaresStops.js';
import { squaresSummary, squaresTable } from './squaresWords.js';
import { type SquareRow, type SquaresOptions, type SquaresInput, squaresOwn } from './squaresOptions.js';

export type { SquaresInput, SquareRow, SquaresOptions } from './squaresOptions.js';

/** The hatched area between two squares. */
export interface Difference extends Gnomon {
	key: string;
	tone: Tone;
	/** 0–1: it fades as the squares come apart. */
	opacity: number;
}

export interface SquaresLayout extends Layout {
	kind: 'squares';
	/** The largest first: the others are drawn over it. */
	squares: readonly Square[];
	/** Drawn over the largest square and under the others. */
	difference?: Difference;
	/** The side of a square of one unit, in pixels. */
	pxPerUnit: number;
}

/**
 * Areas as squares on one scale: twice the value is twice the ink. A line under each square measures its side
 * and carries its name. As `spread` goes from 0 to 1, the squares first move apart, each above its own row of
 * labels, and then the rows rise to one line: at no moment do two labels meet. Room for the rows is kept from
 * the start, so that squares with a `spread` of 1 may be smaller than with `arrangement: 'apart'` alone.
 *
 * @throws {RangeError} if a value is negative or not finite, keys repeat, `spread` is not 0–1, or the squares
 * or their labels do not fit
 */
export function squaresLayout<Row extends AnyRow<SquareRow>>(given: SquaresInput<Row>): SquaresLayout {
	const options = squaresOwn(given);
	const { width, height, arrangement, spread = arrangement === 'apart' ? 1 : 0 } = options;
	check(options);
	const type = typeScale(width);
	const measured = measure(options, type);
	const rowHeights = measured.map(({ block }) => block.height + rowPadding);
	const apartRows = Math.max(0, ...rowHeights);
	const still = options.spread === undefined && arrangement === 'apart';
	const nestedRows = still ? apartRows : roomFor(rowHeights, 0);
	const remark = remarkOn(options, measured, height - nestedRows, type);
	const scales = unitSides(
		options,
		measured,
		{ ...remark, height: height - nestedRows - remark.top },
		spread
	);

	const moved = phase(spread, 0, 0.7);
	const risen = phase(spread, 0.7, 1);
	const unit = between(scales.nested, scales.apart, moved);
	const scale = areaScale(1, unit);
	const sides = measured.map(({ row }) => scale(row.value ?? 0));
	const rooms = measured.map(({ unitRoom }) => unitRoom * unit);
	const slots = measured.map(({ block }, index) => Math.max(rooms[index] ?? 0, block.width));
	const extent = between(Math.max(0, ...slots) + remark.right, roomFor(slots, gap), moved);
	const left = Math.max(0, (width - extent) / 2);
	const above = remark.top * (1 - moved);
	const under = between(nestedRows, apartRows, risen);
	const tallest = Math.max(0, ...rooms);
	const baseline = (height + above + tallest - under) / 2;

	const labels: Label[] = [];
	const rules: Rule[] = [];
	let slotX = 0;
	let rowY = 0;
	let wordsEnd = 0;
	const squares = measured.map(({ row, block }, index): Square => {
		const { key, tone, basis = 'printed', status } = row;
		const side = sides[index] ?? 0;
		const x = left + slotX * moved;
		const line = baseline + drop + rowY * (1 - risen);
		labels.push(...blockLabels(block, { key, x, y: line + 5, anchor: 'start' }));
		const free = phase(x + side - wordsEnd, 0, 8);
		if (row.value !== null) rules.push(...sideRules(row, { x, side, line, baseline, free }));
		wordsEnd = Math.max(wordsEnd, x + block.width);
		slotX += (slots[index] ?? 0) + gap;
		rowY += rowHeights[index] ?? 0;
		const hollow = status === 'planned';
		return { key, x, y: baseline - side, side, tone, hollow, dash: basisDash(basis) };
	});
	// of equal squares the first row's lies on top
	const byArea = squares.toReversed().sort((a, b) => b.side - a.side);
	const shown = 1 - phase(spread, 0, 0.12);
	const over = phase((byArea[0]?.side ?? 0) - (byArea[1]?.side ?? 0), 0, 8);
	if (byArea[0]) labels.push(...remarkLabels(remark, byArea[0], width, shown * over));

	const difference = options.difference && differenceOf(byArea, shown);
	return lazily(
		{
			kind: 'squares',
			width,
			height,
			lang: options.lang,
			squares: byArea,
			difference,
			shapes: squareShapes(byArea, difference),
			pxPerUnit: unit,
			rules,
			labels
		},
		{
			summary: () => squaresSummary(options),
			table: () => squaresTable(options),
			stops: () => squaresStops(options, squares, shown > 0 ? byArea[0] : undefined),
			encodings: () => squaresEncodings(options, sides)
		}
	);
}

function check({ width, height, squares, spread = 0, pxPerUnit = 1, difference }: SquaresOptions): void {
	checkFrame('squaresLayout', { width, height });
	checkKeys('squaresLayout', squares);
	checkWithin('squaresLayout', 'spread', spread, [0, 1]);
	checkWithin('squaresLayout', 'pxPerUnit', pxPerUnit, [Number.MIN_VALUE, Infinity]);
	for (const { key, value, room = 0 } of squares) {
		if (value !== null) checkWithin('squaresLayout', `square "${key}", value`, value, [0, Infinity]);
		checkWithin('squaresLayout', `square "${key}", room`, room, [0, Infinity]);
	}
	if (difference && squares.length < 2)
		throw new RangeError(
			`squaresLayout: the difference "${difference.name}" needs two squares and there are ${squares.length}; give both, or leave it out`
		);
}

interface SidePlace {
	x: number;
	side: number;
	/** Height of the line that measures the side. */
	line: number;
	baseline: number;
	/** 0–1: whether the way down from the square's right edge is free of the words of other squares. */
	free: number;
}

/** The line that measures a square's side, its two ends, and what ties its right end to the square. */
function sideRules(
	{ key, tone, basis = 'printed' }: SquareRow,
	{ x, side, line, baseline, free }: SidePlace
): Rule[] {
	const end = { y1: line - 4, y2: line + 4, tone, weight: 1.5 };
	const right = x + side;
	return [
		{ key: `${key}-tie`, x1: right, y1: baseline + 2, x2: right, y2: line - 4, opacity: free },
		{ key: `${key}-side`, x1: x, y1: line, x2: right, y2: line, tone, weight: 1.5, dash: basisDash(basis) },
		{ key: `${key}-start`, x1: x, x2: x, ...end },
		{ key: `${key}-end`, x1: right, x2: right, ...end }
	];
}

function remarkLabels(
	{ block, top }: Remark,
	{ x, y, side }: Square,
	width: number,
	opacity: number
): Label[] {
	const place = top > 0 ? { x, y: y - 8 - block.height } : { x: x + side + 14, y };
	return blockLabels(block, {
		key: 'difference',
		x: clamp(place.x, 0, Math.max(0, width - block.width)),
		y: top > 0 ? place.y : Math.min(place.y, y + side - block.height),
		anchor: 'start',
		opacity
	});
}

function differenceOf([outer, inner]: readonly Square[], opacity: number): Difference | undefined {
	if (!outer || !inner) return undefined;
	return { key: 'difference', tone: outer.tone, opacity, ...gnomon(outer, inner.side) };
}

/** The squares as shapes, the largest first, and over it what it has more than the next one. */
function squareShapes(
	[largest, ...others]: readonly Square[],
	difference: SquaresLayout['difference']
): Shape[] {
	const shapes: Shape[] = [...(largest ? [squareShape(largest)] : []), ...others.map(squareShape)];
	if (!difference || difference.area === '' || difference.opacity === 0) return shapes;
	const { key, area, hatch, tone, opacity } = difference;
	const line = { stroke: tone, strokeWidth: 1.5 };
	const shown: Shape[] = [
		{ type: 'path', key, d: area, fill: 'page', ...line },
		{ type: 'path', key: 'hatch', d: hatch, ...line }
	];
	return shapes.toSpliced(1, 0, shapeGroup(key, shown, { opacity }));
}
