import type { DueDate } from '../format/dueDate.js';
import type { Lang } from '../format/lang.js';
import type { Dot } from '../geometry/dot.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels } from '../geometry/textBlock.js';
import type { Slot } from './calendarSlots.js';
import { dotRoom, shelvesIn, type Cell, type Setting } from './calendarTiers.js';
import { moreText } from './calendarWords.js';

/** A row's mark; its words are labels keyed `<key>-name`. */
export interface CalendarPromise<Row> {
	key: string;
	row: Row;
	/** `null` has no date. */
	date: DueDate | null;
	dot: Dot;
}

/** Where a cell stands, in pixels, and how it is set. */
export interface CellPlace {
	/** The rule over the cell. */
	top: number;
	/** The top of the first shelf. */
	shelf: number;
	/** The height for shelves. */
	room: number;
	/** The chart's width. */
	width: number;
	setting: Setting;
	lang: Lang;
}

/** Today, in a month of the span. */
export interface Today {
	date: DueDate;
	/** Counted from year 0. */
	month: number;
	/** 0–1: how much of its month is over. */
	share: number;
}

/** A slot's name: over its promises in columns, beside them in rows; quiet where nothing is due. */
export function titleLabel<Row>({ slot, x }: Cell<Row>, { top, shelf, setting }: CellPlace): Label {
	const { form, size } = setting;
	const empty = slot.entries.length === 0;
	return {
		key: `slot-${slot.key}`,
		text: slot.title,
		x: form === 'columns' ? x : 0,
		y: form === 'columns' ? top + size * 1.35 : shelf + size * 0.99,
		anchor: 'start',
		size,
		tone: empty ? 'soft' : 'ink',
		weight: empty ? 'normal' : 'bold'
	};
}

/**
 * The upper edge of a slot: of a month plain, of a half a bracket under its months, of the year's end heavy, of
 * what has no date dashed. Today is a mark on its month's edge.
 */
export function slotRules<Row>(
	{ slot, x, width: cellWidth }: Cell<Row>,
	{ top, width, setting }: CellPlace,
	today: Today | null
): Rule[] {
	const columns = setting.form === 'columns';
	const key = `slot-${slot.key}`;
	const [x1, x2] = columns ? [x, x + cellWidth] : [0, width];
	const line: Rule = { key, x1, y1: top, x2, y2: top };
	const upright = (name: string, at: number, [up, down]: readonly [number, number]): Rule => ({
		...line,
		key: name,
		x1: at,
		y1: top - up,
		x2: at,
		y2: top + down,
		tone: 'soft'
	});
	const bracket = columns
		? [upright(`${key}-start`, x1 + 0.5, [5, 0]), upright(`${key}-end`, x2 - 0.5, [5, 0])]
		: [];
	const edge: Record<Slot<Row>['kind'], Rule[]> = {
		month: [line],
		half: [{ ...line, tone: 'soft' }, ...bracket],
		end: [{ ...line, tone: 'ink', weight: 1.5 }],
		outside: [{ ...line, tone: 'soft', dash: '1 3' }],
		undated: [{ ...line, tone: 'soft', dash: '4 3' }]
	};
	if (slot.kind !== 'month' || today?.month !== slot.month) return edge[slot.kind];
	const mark: Rule = columns
		? upright('today', x1 + today.share * (x2 - x1), [6, 6])
		: { ...line, key: 'today' };
	return [...edge.month, { ...mark, tone: 'brick', weight: 2.5 }];
}

/** The promises of a cell that have room, and the count of those that have not. */
export function fillCell<Row>(
	{ slot, x, shelves }: Cell<Row>,
	{ shelf, room, setting, lang }: CellPlace
): { labels: Label[]; promises: CalendarPromise<Row>[]; hidden: string[] } {
	const { size, gap } = setting;
	const count = shelvesIn(shelves, room, setting);
	const labels: Label[] = [];
	const promises: CalendarPromise<Row>[] = [];
	let y = shelf;
	for (const { items, height } of shelves.slice(0, count)) {
		for (const { entry, block, x: left } of items) {
			const { key, row, date, tone, status } = entry;
			const place = { key: `${key}-name`, x: left + size * dotRoom, y, anchor: 'start' } as const;
			const words = blockLabels(block, place);
			const r = size * 0.32;
			const middle = (words[0]?.y ?? y) - size * 0.34;
			labels.push(...words);
			promises.push({
				key,
				row,
				date,
				dot: { key, x: left + r + 1, y: middle, r, tone, hollow: status === 'planned' }
			});
		}
		y += height + gap * size;
	}
	const hidden = shelves.slice(count).flatMap(({ items }) => items.map(({ entry }) => entry.key));
	if (hidden.length > 0)
		labels.push({
			key: `slot-${slot.key}-more`,
			text: moreText(hidden.length, lang),
			x: x + size * dotRoom,
			y: y + size * 0.99,
			anchor: 'start',
			size,
			tone: 'soft'
		});
	return { labels, promises, hidden };
}
