import { roomFor } from '../geometry/dodge.js';
import { textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { SquareRow, SquaresOptions } from './squaresOptions.js';
import { squareText } from './squaresWords.js';

/** Distance between two squares or labels side by side, in pixels. */
export const gap = 20;
/** From the squares' baseline to the line that measures a side, in pixels. */
export const drop = 12;
/** What a row of labels takes beyond the height of its text, in pixels. */
export const rowPadding = drop + 8;

/** A square with its label set. */
export interface MeasuredSquare {
	row: SquareRow;
	block: TextBlock;
	/** The side to keep room for, when the side of one unit is one pixel. */
	unitRoom: number;
}

/** The words about the difference, and the room that they take to the right of the squares or above them. */
export interface Remark {
	block: TextBlock;
	right: number;
	top: number;
}

/**
 * Sets the label of each square, no wider than its share of the box, so that all stand side by side.
 *
 * @throws {RangeError} if the shares are too narrow for words
 */
export function measure(options: SquaresOptions, type: TypeScale): MeasuredSquare[] {
	const { squares, width } = options;
	const share = (width - gap * Math.max(0, squares.length - 1)) / Math.max(1, squares.length);
	if (share < 40)
		throw new RangeError(
			`squaresLayout: ${squares.length} squares leave ${Math.max(0, Math.floor(share))} px for each label; give fewer squares or a wider box`
		);
	const known = squares.filter(({ value }) => value !== null);
	const number =
		numberStyles(type).find((style) =>
			known.every((row) => onOneLine({ ...style, text: squareText(row, options) }, share))
		) ?? smallest(type);
	return squares.map((row) => ({
		row,
		block: labelBlock(row, squareText(row, options), share, { name: type.label, number }),
		unitRoom: Math.sqrt(Math.max(row.room ?? 0, row.value ?? 0))
	}));
}

type NumberStyle = Pick<Run, 'size' | 'weight' | 'display'>;

const smallest = ({ note }: TypeScale): NumberStyle => ({ size: note, weight: 'bold' });

/** How the values may be set, all alike, from large to small. */
const numberStyles = (type: TypeScale): NumberStyle[] => [
	{ size: type.number, display: true },
	{ size: type.label, weight: 'bold' },
	smallest(type)
];

/** Name and value under one another; room is kept for a value whose text is not there yet. */
function labelBlock(
	{ name, value, tone }: SquareRow,
	text: string,
	width: number,
	style: { name: number; number: NumberStyle }
): TextBlock {
	const title: Run = { text: name, size: style.name };
	const run: Run =
		value === null ? { text, size: style.name, tone: 'soft' } : { text, ...style.number, tone };
	const block = textBlock([title, run], width);
	if (text !== '') return block;
	return { ...block, height: textBlock([title, { ...run, text: '0' }], width).height };
}

const onOneLine = (run: Run, width: number): boolean => !textBlock([run], width, 1).cut;

const largest = (measured: readonly MeasuredSquare[]): number =>
	Math.max(0, ...measured.map(({ unitRoom }) => unitRoom));

/**
 * Sets the words about the difference on the side that leaves the squares larger.
 *
 * @param height what the rows of labels leave of the box, in pixels
 */
export function remarkOn(
	{ difference, width, pxPerUnit }: SquaresOptions,
	measured: readonly MeasuredSquare[],
	height: number,
	type: TypeScale
): Remark {
	if (!difference) return { block: textBlock([], width), right: 0, top: 0 };
	const outer = measured.toSorted((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0))[0]?.row;
	const change: Run = { text: difference.text, size: type.number, display: true, tone: outer?.tone };
	const runs: Run[] = [change, { text: difference.name, size: type.label }];
	const share = Math.min(220, width * 0.35);
	const beside = textBlock(runs, share);
	const over = textBlock(runs, width);
	const room = { right: beside.width + 16, top: over.height + 10 };
	const need = pxPerUnit === undefined ? Infinity : pxPerUnit * largest(measured);
	const right = Math.min(width - room.right, height, need);
	const top = Math.min(width, height - room.top, need);
	return right >= top && onOneLine(change, share)
		? { block: beside, right: room.right, top: 0 }
		: { block: over, right: 0, top: room.top };
}

/** The room that words leave for squares, in pixels: the height of the box, and a part of its width. */
export interface SquareRoom {
	right: number;
	height: number;
}

/**
 * The side of one unit when the squares are nested and when they stand apart, in pixels.
 *
 * @throws {RangeError} if there is no room, or not enough for the scale given
 */
export function unitSides(
	{ width, pxPerUnit }: SquaresOptions,
	measured: readonly MeasuredSquare[],
	{ right, height }: SquareRoom,
	spread: number
): { nested: number; apart: number } {
	const top = largest(measured);
	const apartWidth = (unit: number): number =>
		roomFor(
			measured.map(({ block, unitRoom }) => Math.max(block.width, unitRoom * unit)),
			gap
		);
	if (pxPerUnit !== undefined) {
		const need = spread > 0 ? Math.max(apartWidth(pxPerUnit), top * pxPerUnit) : top * pxPerUnit + right;
		if (need > width || top * pxPerUnit > height)
			throw new RangeError(
				`squaresLayout: at ${pxPerUnit} px a unit the squares need ${Math.ceil(need)} × ${Math.ceil(top * pxPerUnit)} px and there are ${Math.floor(width)} × ${Math.floor(height)}; give a larger box or fewer pixels a unit`
			);
		return { nested: pxPerUnit, apart: pxPerUnit };
	}
	if (height < 24)
		throw new RangeError(
			`squaresLayout: the labels leave ${Math.floor(height)} px of height for ${measured.length} squares; give a taller box or shorter names`
		);
	if (top === 0) return { nested: 1, apart: 1 };
	let [low, high] = [0, Math.min(width, height) / top];
	for (let step = 0; step < 40 && apartWidth(high) > width; step++) {
		const middle = (low + high) / 2;
		if (apartWidth(middle) > width) high = middle;
		else low = middle;
	}
	return {
		nested: Math.min(width - right, height) / top,
		apart: apartWidth(high) > width ? low : high
	};
}
