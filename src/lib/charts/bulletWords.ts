import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { BulletOptions, BulletReference, BulletRow } from './bulletOptions.js';
import { sentences } from './summaryWords.js';
import { ownValue } from '../scale/ownValue.js';

type Words = Pick<BulletOptions, 'rows' | 'references' | 'unit' | 'lang'>;

/** A row's value as printed on the chart; `null` comes out as no data. */
export const valueText = ({ value, text, qualifier }: BulletRow, { unit, lang }: Words): string =>
	value === null ? quantity(null, unit, lang) : (text ?? quantity(value, unit, lang, { qualifier }));

/** A row's target as printed on the chart, or nothing where there is none. */
export function targetText({ target, targetText: text }: BulletRow, { unit, lang }: Words): string {
	if (target === null || target === undefined) return '';
	return text ?? (lang === 'zh' ? '目标' : 'goal ') + quantity(target, unit, lang);
}

/** A reference's number for a row, without its name and, unless the caller wrote it, without the unit. */
export function referenceText(
	{ values, text }: BulletReference,
	rowKey: string,
	{ unit, lang }: Words
): string | undefined {
	const value = ownValue(values, rowKey);
	return value === undefined
		? undefined
		: (ownValue(text, rowKey) ?? quantity(value, unit, lang, { bare: true }));
}

function told(row: BulletRow, words: Words): string {
	const zh = words.lang === 'zh';
	const named = (words.references ?? []).flatMap((reference) => {
		const text = referenceText(reference, row.key, words);
		return text === undefined ? [] : [reference.name + (zh ? '' : ' ') + text];
	});
	const parts = [
		valueText(row, words),
		row.value !== null && row.status === 'planned' ? statusWord('planned', words.lang) : '',
		targetText(row, words)
	].filter((part) => part !== '');
	const against = named.length === 0 ? '' : zh ? `（${named.join('，')}）` : ` (${named.join(', ')})`;
	return row.name + (zh ? '：' : ': ') + parts.join(zh ? '，' : ', ') + against;
}

/** A bullet chart in two sentences: its kind, and each value with its goal and norms. */
export function bulletSummary(words: Words): string {
	const { rows, lang } = words;
	const zh = lang === 'zh';
	if (rows.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const list = rows.map((row) => told(row, words)).join(zh ? '；' : '; ');
	return sentences([zh ? '子弹图' : 'Bullet chart', list], lang);
}

/** A bullet chart's rows as words. */
export function bulletTable(words: Words): Table {
	const { rows, references = [], lang } = words;
	const [name, value, goal, status, note] =
		lang === 'zh' ? ['项目', '数值', '目标', '状态', '说明'] : ['Measure', 'Value', 'Goal', 'Status', 'Note'];
	return {
		columns: [name, value, goal, ...references.map((reference) => reference.name), status, note],
		rows: rows.map((row) => [
			row.name,
			valueText(row, words),
			targetText(row, words),
			...references.map((reference) => referenceText(reference, row.key, words) ?? ''),
			statusWord(row.status ?? 'done', lang),
			row.note ?? ''
		])
	};
}
