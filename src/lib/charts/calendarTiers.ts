import type { Lang } from '../format/lang.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Need } from '../geometry/shareHeight.js';
import { textBlock, type TextBlock } from '../geometry/textBlock.js';
import { entryText, type CalendarEntry, type Slot } from './calendarSlots.js';

/** How promises are set. */
export interface Setting {
	/** Months as columns or as rows. */
	form: 'columns' | 'rows';
	/** Type size in pixels. */
	size: number;
	/** The most lines that a promise may take. */
	lines: number;
	/** Distance between two shelves, in ems. */
	gap: number;
}

/** A promise set as text. */
interface Item<Row> {
	entry: CalendarEntry<Row>;
	block: TextBlock;
	/** Left edge of its dot, in pixels. */
	x: number;
}

/** Promises side by side. */
export interface Shelf<Row> {
	items: readonly Item<Row>[];
	height: number;
}

/** A slot's place in a tier, with its promises on shelves under one another. In pixels. */
export interface Cell<Row> {
	slot: Slot<Row>;
	x: number;
	width: number;
	shelves: readonly Shelf<Row>[];
}

/** Cells side by side across the box. In pixels. */
export interface Tier<Row> {
	key: string;
	cells: readonly Cell<Row>[];
	/** From the tier's top to its first shelf: a title stands above the shelves, or else beside them. */
	head: number;
	/** From the last shelf to the next tier. */
	foot: number;
	need: Need;
}

/** Distance from the left edge of a dot to its text, in ems. */
export const dotRoom = 1.15;
/** Line height of a title and of a count, in ems. */
export const leading = 1.3;
/** Distance between two cells, in pixels. */
const cellGap = 14;
/** Promises side by side in a strip. */
const abreast = 3;

/** The height of so many shelves of a cell, in pixels. */
export const stackHeight = <Row>(shelves: readonly Shelf<Row>[], { size, gap }: Setting): number =>
	shelves.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shelves.length - 1) * gap * size;

/** How many shelves of a cell stand in a height, in pixels: all, or as many as leave a line for the count of the rest. */
export function shelvesIn<Row>(shelves: readonly Shelf<Row>[], room: number, setting: Setting): number {
	const slack = 0.01; // a shared height may lack a hair of what it was asked for
	if (stackHeight(shelves, setting) <= room + slack) return shelves.length;
	const line = setting.size * (leading + setting.gap);
	let count = shelves.length - 1;
	while (count > 0 && stackHeight(shelves.slice(0, count), setting) + line > room + slack) count--;
	return count;
}

/** The height that a tier takes up of the one that it was given, in pixels. */
export function usedHeight<Row>(
	{ cells, head, foot, need }: Tier<Row>,
	height: number,
	setting: Setting
): number {
	const line = setting.size * leading;
	const used = cells.map(({ shelves }) => {
		const count = shelvesIn(shelves, height - head - foot, setting);
		const shown = stackHeight(shelves.slice(0, count), setting);
		if (count === shelves.length) return shown;
		return count === 0 ? line : shown + setting.gap * setting.size + line;
	});
	return Math.max(need.least, head + Math.max(0, ...used) + foot);
}

function cell<Row>(
	slot: Slot<Row>,
	{ x, width, columns }: { x: number; width: number; columns: number },
	{ size, lines }: Setting,
	lang: Lang
): Cell<Row> {
	const step = (width + cellGap) / columns;
	const shelves: Shelf<Row>[] = [];
	for (let start = 0; start < slot.entries.length; start += columns) {
		const items = slot.entries.slice(start, start + columns).map((entry, index): Item<Row> => {
			const text = entryText(entry, slot.kind, lang);
			const run = {
				text,
				size,
				tone: entry.emphasis === 'quiet' ? 'soft' : 'ink',
				weight: entry.emphasis === 'strong' ? 'bold' : 'normal'
			} as const;
			const block = textBlock([run], step - cellGap - size * dotRoom, lines);
			return { entry, block, x: x + index * step };
		});
		shelves.push({ items, height: Math.max(...items.map(({ block }) => block.height)) });
	}
	return { slot, x, width, shelves };
}

function tier<Row>(
	key: string,
	cells: readonly Cell<Row>[],
	{ setting, head, foot, title }: { setting: Setting; head: number; foot: number; title: number }
): Tier<Row> {
	const count = cells.some(({ shelves }) => shelves.length > 0) ? setting.size * leading : 0;
	const whole = Math.max(title, ...cells.map(({ shelves }) => stackHeight(shelves, setting)));
	return {
		key,
		cells,
		head,
		foot,
		need: { least: head + Math.max(title, count) + foot, whole: head + Math.max(whole, count) + foot }
	};
}

/** Tiers with months as columns: those of half a year side by side, each other slot as a strip. */
export function columnTiers<Row>(
	slots: readonly Slot<Row>[],
	width: number,
	setting: Setting,
	lang: Lang
): Tier<Row>[] {
	const halves = new Map<number, Slot<Row>[]>();
	for (const slot of slots)
		if (slot.kind === 'month') {
			const half = Math.floor(slot.month / 6);
			halves.set(half, [...(halves.get(half) ?? []), slot]);
		}
	const columns = Math.max(1, ...[...halves.values()].map((months) => months.length));
	const step = (width + cellGap) / columns;
	const { size } = setting;
	const place = { setting, head: size * 2.1, foot: size * 1.1, title: 0 };
	const drawn = new Set<number>();
	return slots.flatMap((slot): Tier<Row>[] => {
		if (slot.kind !== 'month') {
			const strip = cell(slot, { x: 0, width, columns: abreast }, setting, lang);
			const months = slot.kind === 'half' ? (halves.get(Math.floor(slot.month / 6)) ?? []) : slots;
			const edge = Math.min(width, months.length * step - cellGap);
			return [tier(slot.key, [{ ...strip, width: edge }], place)];
		}
		const half = Math.floor(slot.month / 6);
		if (drawn.has(half)) return [];
		drawn.add(half);
		const cells = (halves.get(half) ?? []).map((month, index) =>
			cell(month, { x: index * step, width: step - cellGap, columns: 1 }, setting, lang)
		);
		return [tier(`half-${half}`, cells, place)];
	});
}

/**
 * Tiers with months as rows: one under the other, titles in a gutter on the left. Months without promises
 * that follow one another share a tier.
 *
 * @param today a month, counted from year 0, that keeps a tier of its own
 */
export function rowTiers<Row>(
	slots: readonly Slot<Row>[],
	width: number,
	setting: Setting,
	{ lang, today }: { lang: Lang; today: number | null }
): Tier<Row>[] {
	const merged: Slot<Row>[] = [];
	let run: Slot<Row>[] = [];
	const close = (): void => {
		const [first] = run;
		const last = run.at(-1);
		if (first && last)
			merged.push(run.length === 1 ? first : { ...first, title: runTitle(first, last, lang) });
		run = [];
	};
	for (const slot of slots) {
		const empty = slot.kind === 'month' && slot.entries.length === 0 && slot.month !== today;
		if (!empty || (run.length > 0 && /\d{4}/.test(slot.title))) close();
		if (empty) run.push(slot);
		else merged.push(slot);
	}
	close();
	const { size } = setting;
	const titles = merged.map(({ title }) => lineWidth({ text: title, size, weight: 'bold' }));
	const gutter = Math.max(0, ...titles) + size;
	return merged.map((slot) =>
		tier(slot.key, [cell(slot, { x: gutter, width: width - gutter, columns: 1 }, setting, lang)], {
			setting,
			head: 1 + size * setting.gap * 0.6,
			foot: 0.5 + size * setting.gap * 0.5,
			title: size * leading
		})
	);
}

/** 1–3月, Jan–Mar; with the year of a first month: 2022年1–3月, Jan–Mar 2022. */
function runTitle(first: Slot<unknown>, last: Slot<unknown>, lang: Lang): string {
	if (lang === 'zh') return `${first.title.replace(/月$/, '')}–${last.title}`;
	const [month = '', year] = first.title.split(' ');
	return `${month}–${last.title}${year === undefined ? '' : ` ${year}`}`;
}
