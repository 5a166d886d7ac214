import { formatNumber } from '../format/number.js';
import { cellGrid, gapPath, runMiddle, runPath, type CellGrid } from '../geometry/cells.js';
import { checkKeys, checkWithin } from '../geometry/checkRows.js';
import { phase } from '../geometry/interpolate.js';
import { checkFrame, type Frame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import { basisDash, statusWord } from '../scale/basisWords.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** A part of the whole: a run of cells that are filled. */
export interface WafflePart {
	key: string;
	name: string;
	/** In cells, from zero; a fraction is drawn as a part of a cell, and the next part begins in its rest. */
	value: number;
	tone: Tone;
	/** A planned part is outlined and not filled. @default 'done' */
	status?: Status;
	/** The value as printed, beside the name. */
	text?: string;
}

/** A run of cells that is framed, to compare it with what is filled. */
export interface WaffleOutline {
	key: string;
	name: string;
	/** The cell it begins at; 0 is the first. */
	start: number;
	/** In cells. */
	value: number;
	tone: Tone;
	/** @default 'printed' */
	basis?: Basis;
	text?: string;
}

export interface WaffleOptions extends Frame {
	/** Cells of the whole; a whole number from 1 to 10,000. */
	total: number;
	/** In the order in which they fill the cells: up each column, columns from the left. */
	parts: readonly WafflePart[];
	/** @default none */
	outlines?: readonly WaffleOutline[];
	/** What one cell stands for. */
	cellName: string;
}

/** A run of cells as a path, in pixels. */
export interface Run {
	key: string;
	path: string;
	tone: Tone;
	hollow: boolean;
	/** SVG dash pattern of an outline. */
	dash?: string;
}

export interface WaffleLayout extends Layout {
	grid: CellGrid;
	/** All the cells, filled or not. */
	whole: string;
	/** The lines between the cells. */
	gaps: string;
	parts: readonly Run[];
	outlines: readonly Run[];
}

/**
 * A whole as cells, with parts of it filled: for shares so close that only counting shows the difference.
 *
 * @throws {TypeError | RangeError} if a value is no finite number from zero up, the parts exceed the whole, an
 * outline leaves it, or keys repeat
 */
export function waffleLayout(options: WaffleOptions): WaffleLayout {
	const { width, height, total, parts, outlines = [] } = options;
	check(options);
	const type = typeScale(width);
	const above = blocks(parts, type, width);
	const below = blocks(outlines, type, width);
	const top = bandHeight(above);
	const noteHeight = type.note * 1.6;
	const bottom = bandHeight(below) + noteHeight;
	const fitted = cellGrid(total, { x: 0, y: top, width, height: Math.max(1, height - top - bottom) });
	const spare = Math.max(0, height - top - bottom - fitted.rows * fitted.side);
	const grid = { ...fitted, x: (width - fitted.columns * fitted.side) / 2, y: top + spare / 2 };
	const foot = grid.y + grid.rows * grid.side;
	const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0));
	const runs = parts.map(({ value }, index) => ({ start: starts[index] ?? 0, value }));

	const upper = band(parts, runs, above, grid, width, (block) => grid.y - lead - block.height);
	const lower = band(outlines, outlines, below, grid, width, () => foot + lead);
	return {
		kind: 'waffle',
		width,
		height,
		grid,
		whole: runPath(grid, 0, total),
		gaps: gapPath(grid),
		parts: parts.map(({ key, tone, status }, index) => {
			const { start, value } = runs[index] ?? { start: 0, value: 0 };
			return { key, tone, path: runPath(grid, start, start + value), hollow: status === 'planned' };
		}),
		outlines: outlines.map(({ key, tone, basis = 'printed', start, value }) => ({
			key,
			tone,
			path: runPath(grid, start, start + value),
			hollow: true,
			dash: basisDash(basis)
		})),
		rules: [...leaders(upper, grid.y - lead, grid.y), ...leaders(lower, foot + lead, foot)],
		labels: [
			...upper.flatMap(({ labels }) => labels),
			...lower.flatMap(({ labels }) => labels),
			cellLabel(options, grid, foot + bottom, type)
		],
		summary: summary(options),
		table: table(options)
	};
}

/** Pixels between two labels. */
const labelGap = 16;

/** Pixels between a label and the cells, for a leader. */
const lead = 12;

function check({ total, parts, outlines = [], ...frame }: WaffleOptions) {
	checkFrame('waffle', frame);
	checkWithin('waffleLayout', 'total', total, [1, 10_000]);
	if (!Number.isInteger(total))
		throw new RangeError(`waffleLayout: total is ${total}; give a whole number of cells`);
	checkKeys('waffleLayout', [...parts, ...outlines]);
	for (const { key, value } of parts)
		checkWithin('waffleLayout', `part "${key}", value`, value, [0, Infinity]);
	const sum = parts.reduce((all, { value }) => all + value, 0);
	if (sum > total + 1e-9)
		throw new RangeError(`waffleLayout: the parts make ${sum} cells of ${total}; give a larger total`);
	for (const { key, start, value } of outlines) {
		checkWithin('waffleLayout', `outline "${key}", start`, start, [0, total]);
		checkWithin('waffleLayout', `outline "${key}", value`, value, [0, total - start]);
	}
}

interface Named {
	key: string;
	name: string;
	value: number;
	tone: Tone;
	text?: string;
}

const blocks = (rows: readonly Named[], type: TypeScale, width: number): TextBlock[] =>
	rows.map(({ name, text = '', tone }) =>
		textBlock(
			[
				{ text: name, size: type.label },
				{ text, size: type.number, display: true, tone }
			],
			Math.min(width * 0.6, (width - labelGap * (rows.length - 1)) / rows.length)
		)
	);

const bandHeight = (all: readonly TextBlock[]): number =>
	all.length === 0 ? 0 : Math.max(...all.map(({ height }) => height)) + lead;

interface Placed {
	key: string;
	labels: Label[];
	/** Where the leader meets the label, and the cells. */
	from: number;
	to: number;
	tone: Tone;
	opacity: number;
}

/** Labels beside their runs, pushed apart to the right and, at the edge, back to the left. */
function band(
	rows: readonly Named[],
	runs: readonly { start: number; value: number }[],
	all: readonly TextBlock[],
	grid: CellGrid,
	width: number,
	top: (block: TextBlock) => number
): Placed[] {
	const middles = runs.map(({ start, value }) => runMiddle(grid, start, start + value));
	const lefts: number[] = [];
	all.forEach((block, index) => {
		const wanted = Math.max(grid.x, (middles[index] ?? 0) - 8);
		const previous = lefts[index - 1];
		const free = previous === undefined ? 0 : previous + (all[index - 1]?.width ?? 0) + labelGap;
		lefts.push(Math.max(wanted, free));
	});
	let right = width;
	for (let index = all.length - 1; index >= 0; index--) {
		const block = all[index];
		lefts[index] = Math.max(0, Math.min(lefts[index] ?? 0, right - (block?.width ?? 0)));
		right = lefts[index] - labelGap;
	}
	return rows.map(({ key, tone, value }, index) => {
		const block = all[index] as TextBlock;
		const x = lefts[index] ?? 0;
		const opacity = phase(value, 0, 2);
		const place = { key: `${key}-name`, x, y: top(block), anchor: 'start' as const, opacity };
		const labels = opacity === 0 ? [] : blockLabels(block, place);
		const to = middles[index] ?? x;
		return { key, labels, from: Math.min(Math.max(to, x + 2), x + block.width), to, tone, opacity };
	});
}

const leaders = (placed: readonly Placed[], labelY: number, cellY: number): Rule[] =>
	placed
		.filter(({ opacity }) => opacity > 0)
		.map(({ key, from, to, tone, opacity }) => ({
			key: `${key}-leader`,
			x1: from,
			y1: labelY + (cellY > labelY ? 3 : -3),
			x2: to,
			y2: cellY,
			tone,
			opacity
		}));

/** What a cell stands for, at the right under all. */
function cellLabel({ cellName, lang }: WaffleOptions, grid: CellGrid, foot: number, type: TypeScale): Label {
	return {
		key: 'cell',
		text: lang === 'zh' ? `一格 = ${cellName}` : `one square = ${cellName}`,
		x: grid.x + grid.columns * grid.side,
		y: foot - type.note * 0.4,
		anchor: 'end',
		size: type.note,
		tone: 'soft'
	};
}

const cells = (value: number): string => formatNumber(value, { digits: Number.isInteger(value) ? 0 : 1 });

function summary({ lang, total, parts, outlines = [], cellName }: WaffleOptions): string {
	const zh = lang === 'zh';
	const one = ({ name, value, text }: Named) =>
		zh
			? `${name}${cells(value)}格${text ? `（${text}）` : ''}`
			: `${name} ${cells(value)}${text ? ` (${text})` : ''}`;
	const shown = parts.filter(({ value }) => value > 0);
	const framed = outlines.filter(({ value }) => value > 0);
	const list = (rows: readonly Named[]) => rows.map(one).join(zh ? '，' : ', ');
	const whole = zh
		? `共${cells(total)}格，一格是${cellName}。`
		: `${cells(total)} squares, each ${cellName}.`;
	const filled =
		shown.length === 0
			? zh
				? '没有填色的格。'
				: 'None is filled.'
			: `${zh ? '' : 'Filled: '}${list(shown)}${zh ? '。' : '.'}`;
	const outlined = framed.length === 0 ? '' : zh ? `线框：${list(framed)}。` : `Outlined: ${list(framed)}.`;
	return [whole, filled, outlined].filter(Boolean).join(zh ? '' : ' ');
}

function table({ lang, parts, outlines = [] }: WaffleOptions) {
	const zh = lang === 'zh';
	return {
		columns: zh ? ['名称', '格数', '数值', '性质'] : ['Name', 'Squares', 'Value', 'Status'],
		rows: [
			...parts.map(({ name, value, text = '', status = 'done' }) => [
				name,
				cells(value),
				text,
				statusWord(status, lang)
			]),
			...outlines.map(({ name, value, text = '' }) => [name, cells(value), text, zh ? '线框' : 'outline'])
		]
	};
}
