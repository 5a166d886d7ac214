import type { AnyRow } from '../geometry/byFields.js';
import { lazily } from '../geometry/lazily.js';
import { quantity } from '../format/quantity.js';
import { checkKeys, checkWithin } from '../geometry/checkRows.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { ringsPath, type Point } from '../geometry/dotField.js';
import { checkFrame, type Label, type Layout } from '../geometry/layout.js';
import { spreadOrder } from '../geometry/spreadOrder.js';
import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import type { Tone } from '../scale/tones.js';
import { dotGridStops } from './dotGridStops.js';
import { dotGridEncodings } from './dotGridEncodings.js';
import { dotGridSummary, dotGridTable } from './dotGridWords.js';
import { type DotGroup, type DotGridOptions, type DotGridInput, dotGridOwn } from './dotGridOptions.js';
import { px } from '../geometry/pixel.js';
import { shapeGroup, type DotsShape, type Shape } from '../geometry/shape.js';

export type { DotGridInput, DotGroup, DotGridOptions } from './dotGridOptions.js';

/** A group's dots, in pixels. */
export interface DotField {
	key: string;
	tone: Tone;
	/** Radius of a dot. */
	r: number;
	/** The middles of the dots that stay. */
	staying: DotsShape['points'];
	/** Rings where dots have been, as path data. */
	gone: string;
	/** The dot on its way, smaller, fainter and higher the farther it is gone, and the ring that it leaves. */
	leaving?: { dot: Dot; ring: string };
}

export interface DotGridLayout extends Layout {
	kind: 'dotGrid';
	fields: readonly DotField[];
	/** Distance between the middles of two dots, in pixels; the same in all groups. */
	pitch: number;
}

/** Radius of a dot, and how far one rises as it leaves, as shares of the pitch. */
const radius = 0.36;
const rise = 0.45;
/** Distances between groups, and from dots to text, in pixels. */
const groupGap = 28;
const textGap = 14;

/**
 * Each whole as a square of dots, of which as many leave as the share says: for a relative change whose levels
 * were not published. The dots leave in a fixed order that is spread over the square, one after the other;
 * dots are as large as the groups fit.
 *
 * @throws {TypeError | RangeError} if `total` is no whole number from 1 to 1,000, `leave` is not from 0 to
 * `total`, keys repeat, or the groups leave no room for dots
 */
export function dotGridLayout<Row extends AnyRow<DotGroup>>(given: DotGridInput<Row>): DotGridLayout {
	const options = dotGridOwn(given);
	const { width, height, groups, cell: most = Infinity } = options;
	check(options);
	const { pitch: fitting, beside, across, down, blocks } = arrange(options, typeScale(width));
	const pitch = Math.min(fitting, most);
	const text = { width: widest(blocks), height: tallest(blocks) };
	const { columns, rows } = common(groups);
	const grid = { width: columns * pitch, height: rows * pitch };
	const used = beside
		? { width: grid.width + textGap + text.width, height: Math.max(grid.height, text.height) }
		: { width: Math.max(grid.width, text.width), height: text.height + textGap + grid.height };
	const cell = { width: share(width, across), height: share(height, down) };
	const labels: Label[] = [];
	const corner = (index: number): Point => ({
		x: (index % across) * (cell.width + groupGap) + (cell.width - used.width) / 2,
		y: Math.floor(index / across) * (cell.height + groupGap) + (cell.height - used.height) / 2
	});
	const below = beside ? (used.height - grid.height) / 2 : text.height + textGap;
	const fields = groups.map((group, index): DotField => {
		const block = blocks[index] ?? textBlock([], 0);
		const { x, y } = corner(index);
		const place = beside
			? { x: x + grid.width + textGap, y: y + (used.height - block.height) / 2 }
			: { x, y: y + text.height - block.height };
		const lines = blockLabels(block, { key: group.key, ...place, anchor: 'start' });
		labels.push(...lines.filter((line) => line.text !== ''));
		return dotField(group, { x, y: y + below, pitch });
	});
	return lazily(
		{
			kind: 'dotGrid',
			width,
			height,
			lang: options.lang,
			fields,
			pitch,
			shapes: fields.map(fieldShape),
			rules: [],
			labels
		},
		{
			summary: () => dotGridSummary(options),
			table: () => dotGridTable(options),
			stops: () =>
				dotGridStops(options, across, (group, index) => {
					const { x, y } = corner(index);
					const own = shape(group);
					return { x, y: y + below, width: own.columns * pitch, height: own.rows * pitch };
				}),
			encodings: () => dotGridEncodings(groups)
		}
	);
}

function check({ width, height, groups, cell }: DotGridOptions): void {
	checkFrame('dotGridLayout', { width, height });
	if (cell !== undefined) checkWithin('dotGridLayout', 'cell', cell, [0, Infinity]);
	checkKeys('dotGridLayout', groups);
	for (const { key, total = 100, leave } of groups) {
		checkWithin('dotGridLayout', `group "${key}", total`, total, [1, 1000]);
		if (!Number.isInteger(total))
			throw new RangeError(`dotGridLayout: group "${key}", total is ${total}; give a whole number of dots`);
		if (leave !== null) checkWithin('dotGridLayout', `group "${key}", leave`, leave, [0, total]);
	}
}

/** Columns and rows of a group: as near to a square as its dots come. */
function shape({ total = 100 }: DotGroup): { columns: number; rows: number } {
	const columns = Math.ceil(Math.sqrt(total));
	return { columns, rows: Math.ceil(total / columns) };
}

/** The most columns and rows that any group has: all stand on grids of that size. */
function common(groups: readonly DotGroup[]): { columns: number; rows: number } {
	const shapes = groups.map(shape);
	return {
		columns: Math.max(1, ...shapes.map(({ columns }) => columns)),
		rows: Math.max(1, ...shapes.map(({ rows }) => rows))
	};
}

const widest = (blocks: readonly TextBlock[]): number => Math.max(0, ...blocks.map(({ width }) => width));
const tallest = (blocks: readonly TextBlock[]): number => Math.max(0, ...blocks.map(({ height }) => height));
const share = (length: number, count: number): number => (length - groupGap * (count - 1)) / count;

/** How the box is shared out between groups, and between dots and text. */
interface Arrangement {
	/** Groups side by side, and under one another. */
	across: number;
	down: number;
	/** Whether the text stands on the right of the dots; above them if not. */
	beside: boolean;
	blocks: TextBlock[];
	pitch: number;
}

/** Of all ways to share the box out, the one with the largest dots. */
function arrange(options: DotGridOptions, type: TypeScale): Arrangement {
	const { width, height, groups } = options;
	if (groups.length === 0) return { across: 1, down: 1, beside: false, blocks: [], pitch: 1 };
	const [first, ...others] = [false, true].flatMap((beside) =>
		groups.map((_, index) => arrangement(options, index + 1, beside, type))
	);
	const best = others.reduce((kept, way) => (way.pitch > kept.pitch ? way : kept), first as Arrangement);
	if (best.pitch < 3)
		throw new RangeError(
			`dotGridLayout: ${width} × ${height} px leave no room for the dots of ${groups.length} groups; give a larger box or fewer groups`
		);
	return best;
}

function arrangement(options: DotGridOptions, across: number, beside: boolean, type: TypeScale): Arrangement {
	const { width, height, groups } = options;
	const down = Math.ceil(groups.length / across);
	const cell = { width: share(width, across), height: share(height, down) };
	const blocks = groupTexts(options, cell.width * (beside ? 0.45 : 1), type);
	const { columns, rows } = common(groups);
	const room = beside
		? { width: cell.width - textGap - widest(blocks), height: cell.height }
		: { width: cell.width, height: cell.height - textGap - tallest(blocks) };
	const pitch = Math.min(96, room.width / columns, room.height / rows);
	return { across, down, beside, blocks, pitch: tallest(blocks) > cell.height ? 0 : pitch };
}

/** A number as wide as most: its room is kept where there is none yet. */
const usual = '\u221200%';

/** Each group's number, name and remark; the numbers in one size, as large as all stand on one line. */
function groupTexts({ groups, lang }: DotGridOptions, width: number, type: TypeScale): TextBlock[] {
	const number = ({ tone, text }: DotGroup, size: number): Run => ({
		text: text || usual,
		size,
		display: true,
		tone
	});
	const size =
		[type.hero, type.number].find((tried) =>
			groups.every((group) => !textBlock([number(group, tried)], width, 1).cut)
		) ?? type.label;
	return groups.map((group) => {
		const { name, note = '', leave, text = '' } = group;
		const first: Run =
			leave === null
				? { text: quantity(null, '', lang), size: type.number, tone: 'soft' }
				: number(group, size);
		const block = textBlock(
			[
				first,
				{ text: name, size: type.label, weight: 'bold' },
				{ text: note, size: type.note, tone: 'soft' }
			],
			width
		);
		if (text !== '' || leave === null) return block;
		const blank = block.lines.map((line, index) => (index === 0 ? { ...line, text: '' } : line));
		return { ...block, lines: blank };
	});
}

function dotField(
	{ key, total = 100, leave, tone }: DotGroup,
	{ x, y, pitch }: Point & { pitch: number }
): DotField {
	const { columns } = shape({ key, name: '', total, leave, tone });
	const r = radius * pitch;
	const at = (index: number): Point & { key: number } => ({
		key: index,
		x: x + ((index % columns) + 0.5) * pitch,
		y: y + (Math.floor(index / columns) + 0.5) * pitch
	});
	const order = spreadOrder(total, columns).map(at);
	const whole = Math.floor(leave ?? total);
	const part = (leave ?? total) - whole;
	const next = part > 0 ? order[whole] : undefined;
	const field: DotField = {
		key,
		tone: leave === null ? 'slate' : tone,
		r,
		staying: order.slice(whole + (next ? 1 : 0)),
		gone: ringsPath(order.slice(0, whole), r - 0.6)
	};
	if (!next) return field;
	const dot: Dot = {
		key,
		x: next.x,
		y: next.y - rise * pitch * part,
		r: r * (1 - part),
		tone,
		opacity: 1 - part
	};
	return { ...field, leaving: { dot, ring: ringsPath([next], r - 0.6) } };
}

/** Opacity of the rings where dots have been. */
const faint = 0.7;

/** A group's dots as shapes: those that stay, the rings of those that left, and the one on its way. */
function fieldShape({ key, tone, r, staying, gone, leaving }: DotField): Shape {
	const strokeWidth = px(Math.max(1.2, r * 0.08));
	const shapes: Shape[] = [
		{ type: 'dots', key: 'staying', points: staying, r, fill: tone },
		{ type: 'path', key: 'gone', d: gone, stroke: tone, strokeWidth, opacity: faint }
	];
	if (leaving) {
		const { dot, ring } = leaving;
		const opacity = faint * (1 - (dot.opacity ?? 1));
		shapes.push({ type: 'path', key: 'ring', d: ring, stroke: tone, strokeWidth, opacity }, dotShape(dot));
	}
	return shapeGroup(key, shapes);
}
