import { dateText } from '../format/dueDate.js';
import { noted } from '../format/listed.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { Stop } from '../geometry/stop.js';
import { dotBox } from '../geometry/stopBox.js';
import { statusWord } from '../scale/basisWords.js';
import type { CalendarPromise } from './calendarCells.js';
import type { CalendarOptions } from './calendarOptions.js';
import type { CalendarEntry } from './calendarSlots.js';

/**
 * A stop at each promise that is drawn. Up and down go through a slot, left and right to the slot before or after; where
 * months are rows, up and down go through all of them.
 *
 * @param slots what is drawn, slot by slot in the order of time
 * @param rows whether months are rows
 */
export function calendarStops(
	{ width, height, lang }: Pick<CalendarOptions<never>, 'width' | 'height' | 'lang'>,
	entries: readonly CalendarEntry<unknown>[],
	slots: readonly (readonly CalendarPromise<unknown>[])[],
	rows: boolean
): Stop[] {
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	const lines = slots.map((promises) =>
		promises.map(({ key, date, dot }) => {
			const entry = byKey.get(key);
			const none = lang === 'zh' ? '未定日期' : 'no date';
			return {
				key,
				row: entry?.index,
				x: dot.x,
				y: dot.y,
				box: dotBox({ width, height }, dot),
				name: entry?.name ?? key,
				text: noted(date ? dateText(date, lang) : none, [statusWord(entry?.status ?? 'planned', lang)], lang)
			};
		})
	);
	return linkGrid(rows ? [lines.flat()] : lines, { upright: true });
}
