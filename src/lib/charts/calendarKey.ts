import { dateText, type DueDate } from '../format/dueDate.js';
import type { Lang } from '../format/lang.js';
import type { Dot } from '../geometry/dot.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import type { TypeScale } from '../geometry/typeScale.js';
import { statusWord } from '../scale/basisWords.js';
import type { Status } from '../scale/tones.js';
import type { CalendarEntry } from './calendarSlots.js';
import { spanText } from './calendarWords.js';

/** The line over a calendar: which time it shows, what its dots mean, and what day is today. */
export interface CalendarKey {
	labels: readonly Label[];
	dots: readonly Dot[];
	rules: readonly Rule[];
	/** In pixels. */
	height: number;
}

interface Part {
	key: string;
	text: string;
	mark?: Status | 'today';
	bold?: boolean;
}

/** Sets the parts of the key from the left, on as many lines as they need. */
export function calendarKey(
	entries: readonly CalendarEntry<unknown>[],
	{ span, today, lang }: { span: readonly [number, number] | null; today: DueDate | null; lang: Lang },
	width: number,
	type: TypeScale
): CalendarKey {
	const zh = lang === 'zh';
	const states = (['done', 'planned'] as const).flatMap((status): Part[] => {
		const count = entries.filter((entry) => entry.status === status).length;
		return count > 0 ? [{ key: status, mark: status, text: `${statusWord(status, lang)} ${count}` }] : [];
	});
	const parts: Part[] = [
		...(span ? [{ key: 'span', text: spanText(span, lang), bold: true }] : []),
		...(entries.length === 0 ? [{ key: 'none', text: zh ? '没有数据' : 'no data' }] : states),
		...(today
			? [
					{
						key: 'today',
						mark: 'today' as const,
						text: `${zh ? '今天：' : 'today: '}${dateText(today, lang)}`
					}
				]
			: [])
	];
	const size = type.label;
	const leading = size * 1.6;
	const r = size * 0.32;
	const labels: Label[] = [];
	const dots: Dot[] = [];
	const rules: Rule[] = [];
	let x = 0;
	let y = size;
	for (const { key, text, mark, bold } of parts) {
		const room = mark ? size * 1.1 : 0;
		const label: Label = {
			key: `key-${key}`,
			text,
			x: 0,
			y,
			anchor: 'start',
			size,
			tone: bold ? 'ink' : 'soft',
			weight: bold ? 'bold' : 'normal'
		};
		const wide = room + lineWidth(label);
		if (x > 0 && x + wide > width) {
			x = 0;
			y += leading;
		}
		labels.push({ ...label, x: x + room, y });
		const middle = y - size * 0.34;
		if (mark === 'today')
			rules.push({
				key: 'key-today',
				x1: x,
				y1: middle,
				x2: x + size * 0.8,
				y2: middle,
				tone: 'brick',
				weight: 2.5
			});
		else if (mark)
			dots.push({
				key: `key-${mark}`,
				x: x + r + 1,
				y: middle,
				r,
				tone: 'slate',
				hollow: mark === 'planned'
			});
		x += wide + size * 1.2;
	}
	return { labels, dots, rules, height: labels.length > 0 ? y + size * 0.9 : 0 };
}
