import { dodge, roomFor } from '../geometry/dodge.js';
import { emphasisOf } from '../geometry/emphasis.js';
import { between, clamp, phase } from '../geometry/interpolate.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { SlopeOptions, SlopeRow } from './slopeOptions.js';
import { slopeValues } from './slopeWords.js';

/** The blocks beside a row's two ends: name and earlier value; later value. */
export interface EndBlocks {
	left: TextBlock;
	right: TextBlock;
}

/** Where a row's line begins and ends, in pixels from the top. */
export interface Heights {
	y1: number;
	y2: number;
}

/** Where the two ends stand, and the part of the box that is theirs, in pixels. */
export interface Span {
	x1: number;
	x2: number;
	top: number;
	height: number;
	type: TypeScale;
}

/** Distance from an end to its label, in pixels. */
export const reach = 14;

/** One way to set the end labels, from generous to tight. */
interface Setting {
	size: number;
	number: number;
	display: boolean;
	/** Name and earlier value on one line. */
	inline: boolean;
}

const settings = (generous: boolean, type: TypeScale): Setting[] => [
	...(generous
		? [{ size: type.label, number: Math.round(type.number * 1.3), display: true, inline: false }]
		: []),
	{ size: type.label, number: type.number, display: true, inline: false },
	{ size: type.label, number: type.label, display: false, inline: true },
	{ size: type.label, number: type.label, display: false, inline: false },
	{ size: type.note, number: type.note, display: false, inline: true },
	{ size: type.note, number: type.note, display: false, inline: false },
	{ size: 9, number: 9, display: false, inline: false }
];

type Words = Pick<SlopeOptions, 'unit' | 'lang' | 'highlight'>;

function valueRun(row: SlopeRow, side: 0 | 1, { size, number, display }: Setting, words: Words): Run {
	const text = slopeValues(row, words)[side];
	if ((side === 0 ? row.from : row.to) === null) return { text, size, tone: 'soft' };
	if (emphasisOf(row.key, words.highlight) === 'quiet') return { text, size: number, tone: 'soft', display };
	return { text, size: number, tone: row.tone, display, weight: display ? 'normal' : 'bold' };
}

function leftRuns(row: SlopeRow, setting: Setting, words: Words): Run[] {
	const value = valueRun(row, 0, setting, words);
	if (setting.inline) return [{ ...value, text: `${row.name}  ${value.text}` }];
	const emphasis = emphasisOf(row.key, words.highlight);
	const weight = emphasis === 'strong' ? 'bold' : 'normal';
	return [{ text: row.name, size: setting.size, weight, tone: emphasis === 'quiet' ? 'soft' : 'ink' }, value];
}

/**
 * The labels of both ends, as large as all of them can stand under one another in the room given.
 *
 * @throws {RangeError} if they cannot even in the smallest type
 */
export function endBlocks(
	{ rows, width, ...words }: SlopeOptions,
	room: number,
	type: TypeScale
): EndBlocks[] {
	const ways = settings(rows.length <= 3 && width >= 480, type).map((setting) => {
		const { size, inline } = setting;
		const lines = inline || size < type.label ? 1 : 3;
		const blocks = rows.map((row) => ({
			left: textBlock(leftRuns(row, setting, words), width * (inline ? 0.42 : 0.34), lines),
			right: textBlock([valueRun(row, 1, setting, words)], width * 0.28, lines)
		}));
		const heights = (side: keyof EndBlocks): number[] => blocks.map((block) => block[side].height);
		const stand = roomFor(heights('left'), 0) <= room && roomFor(heights('right'), 0) <= room;
		const whole = blocks.every(({ left, right }) => !right.cut && !(inline && left.cut));
		return { blocks, stand, whole: whole && blocks.every(({ right }) => right.lines.length <= 1) };
	});
	const way = ways.find(({ stand, whole }) => stand && whole) ?? ways.findLast(({ stand }) => stand);
	if (way) return way.blocks;
	throw new RangeError(
		`slopeLayout: the labels of ${rows.length} rows cannot stand in ${Math.floor(room)} px of height; give fewer rows or a taller box`
	);
}

/** The names of the two ends above their axes, cut to half the width if they must be. */
export function endNames(ends: readonly [string, string], width: number, { x1, x2, type }: Span): Label[] {
	const size = type.label;
	return ends.flatMap((end, index) => {
		const block = textBlock([{ text: end, size, weight: 'bold', tone: 'soft' }], width / 2 - 8, 1);
		const half = block.width / 2;
		const x =
			index === 0
				? clamp(x1, half, Math.max(half, width / 2 - half - 4))
				: clamp(x2, Math.min(width - half, width / 2 + half + 4), width - half);
		return blockLabels(block, { key: `end-${index + 1}`, x, y: 0, anchor: 'middle' });
	});
}

/** Labels beside ends, and leaders to those that had to move away from theirs. */
export interface EndLabels {
	labels: Label[];
	leaders: Rule[];
}

/** The labels beside the ends of all rows, moved apart where they would collide. */
export function endLabels(
	rows: readonly SlopeRow[],
	blocks: readonly EndBlocks[],
	heights: readonly Heights[],
	{ x1, x2, top, height }: Span,
	shown: number
): EndLabels {
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	for (const side of ['left', 'right'] as const) {
		const end = side === 'left' ? x1 : x2;
		const away = side === 'left' ? -1 : 1;
		const wishes = heights.map(({ y1, y2 }) => (side === 'left' ? y1 : y2));
		const places = blocks.map((block, index) => ({ at: wishes[index] ?? 0, size: block[side].height }));
		const centres = dodge(places, [top, height]);
		rows.forEach(({ key: rowKey, from, to }, index) => {
			const block = blocks[index]?.[side];
			const centre = centres[index] ?? 0;
			const wish = wishes[index] ?? 0;
			if (!block) return;
			const key = `${rowKey}-${side}`;
			const opacity = side === 'left' || to === null ? 1 : shown;
			const place = { key, x: end + away * reach, y: centre - block.height / 2, opacity };
			labels.push(...blockLabels(block, { ...place, anchor: side === 'left' ? 'end' : 'start' }));
			const moved = phase(Math.abs(centre - wish), 4, 10) * opacity;
			if (moved > 0 && (side === 'left' ? from : to) !== null)
				leaders.push({ key, x1: end, y1: wish, x2: end + away * (reach - 2), y2: centre, opacity: moved });
		});
	}
	return { labels, leaders };
}

/**
 * The changes, each above its line near the middle: on the upper left of a rising line and on the upper right
 * of a falling one, where there is room and the line does not run through it. Left out of the drawing if they
 * cannot all stand, or only in pieces.
 */
export function changeLabels(
	rows: readonly SlopeRow[],
	heights: readonly Heights[],
	{ x1, x2, top, height, type }: Span,
	opacity: number,
	highlight?: readonly string[]
): Label[] {
	const told = rows.flatMap((row, index) => {
		const { y1, y2 } = heights[index] ?? { y1: 0, y2: 0 };
		if (row.change === undefined || row.from === null || row.to === null) return [];
		const quiet = emphasisOf(row.key, highlight) === 'quiet';
		const style = quiet ? ({ tone: 'soft' } as const) : ({ weight: 'bold', tone: row.tone } as const);
		const run: Run = { text: row.change, size: type.label, ...style };
		const blocks = [(x2 - x1) * 0.62 - 16, x2 - x1 - 16].map((most) => textBlock([run], most));
		const block = blocks.find(({ cut }) => !cut);
		if (!block) return [];
		const lean = clamp((y1 - y2) / 40, -1, 1);
		const along = 0.5 + 0.12 * lean;
		const half = block.width / 2;
		return [
			{
				key: `${row.key}-change`,
				block,
				x: clamp(between(x1, x2, along) - lean * (half + 6), x1 + 8 + half, x2 - 8 - half),
				at: between(y1, y2, along) - 6 - block.height / 2,
				size: block.height
			}
		];
	});
	const need = roomFor(
		told.map(({ size }) => size),
		2
	);
	if (need > height - top) return [];
	const centres = dodge(told, [top, height], 2);
	return told.flatMap(({ key, block, x }, index) => {
		const y = (centres[index] ?? 0) - block.height / 2;
		return blockLabels(block, { key, x, y, anchor: 'middle', halo: true, opacity });
	});
}
