import type { Bilingual } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { BarOptions } from './barOptions.js';
import type { BarData, BarItem } from './barRows.js';
import {
	capital,
	extremeWords,
	gapWords,
	nameList,
	pairWords,
	plannedName,
	sentences,
	inUnit,
	type NamedValue
} from './summaryWords.js';

type Words = Pick<BarOptions<never>, 'unit' | 'lang' | 'digits' | 'direction'>;

/** A value of a chart as words: changes with their sign. */
export function barValue(
	value: number | null,
	{ unit, lang, digits }: Words,
	{ arrangement }: Pick<BarData, 'arrangement'>,
	bare = false
): string {
	const sign = arrangement === 'diverging';
	return quantity(value, unit, lang, { digits, sign, bare });
}

/** What stands for a bar in a sentence. */
const called = ({ name, series }: BarItem, lang: Words['lang']): string =>
	series === '' ? name : lang === 'zh' ? name + series : `${name} (${series})`;

const arrangements: Record<BarData['arrangement'], Bilingual> = {
	plain: { zh: '', en: '' },
	grouped: { zh: '分组', en: 'grouped ' },
	stacked: { zh: '堆叠', en: 'stacked ' },
	diverging: { zh: '正负', en: 'diverging ' }
};

/** The kind of the chart. */
function kind({ arrangement }: BarData, { direction = 'bars', lang }: Words): string {
	const word = arrangements[arrangement][lang];
	if (lang === 'zh') return word + (direction === 'bars' ? '条形图' : '柱状图');
	return capital(word + (direction === 'bars' ? 'bar chart' : 'column chart'));
}

/** At most so many bars are told one by one. */
const fewBars = 4;

/** What the extremes are told of: the sums of stacks, or each bar. */
function told({ groups, series }: BarData, lang: Words['lang']): NamedValue[] {
	const sums = groups.filter(({ total }) => total !== null);
	if (series.length > 1 && sums.length > 0)
		return sums.map(({ name, total }) => ({
			name: lang === 'zh' ? `${name}合计` : `${name} in all`,
			value: total
		}));
	return groups.flatMap(({ items }) =>
		items.map((item) => {
			const name = lang === 'en' && item.series ? `${item.name}, ${item.series}` : called(item, lang);
			return { name: item.status === 'planned' ? plannedName(name, lang) : name, value: item.value };
		})
	);
}

/** How two series side by side compare. */
function compared({ groups, series, arrangement }: BarData, { unit, lang }: Words): string {
	const [first, last] = series;
	if (first === undefined || last === undefined || series.length > 2 || arrangement === 'stacked') return '';
	const pairs = groups.map(({ name, items: [from, to] }) => ({
		name,
		from: from?.value ?? null,
		to: to?.value ?? null
	}));
	return pairWords(pairs, [first, last], unit, lang);
}

/** A bar chart in one to five short sentences: its kind, then each bar, or the extremes and what is missing. */
export function barSummary(data: BarData, words: Words): string {
	const { lang } = words;
	const { groups, series } = data;
	const zh = lang === 'zh';
	const items = groups.flatMap((group) => group.items);
	if (items.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const write = (value: number | null): string => barValue(value, words, data);
	if (items.length <= fewBars) {
		const list = items.map((item) => {
			const planned = item.status === 'planned' ? (zh ? '（计划）' : ' (planned)') : '';
			return `${called(item, lang)}${zh ? '' : ' '}${write(item.value)}${planned}`;
		});
		return sentences([kind(data, words) + (zh ? '：' : ': ') + list.join(zh ? '；' : '; ')], lang);
	}
	const parts = series.length > 1 ? nameList(series, lang) : '';
	const planned = items.filter(({ status, value }) => status === 'planned' && value !== null).length;
	const gaps = items.filter(({ value }) => value === null).map((item) => called(item, lang));
	return sentences(
		[
			zh
				? `${kind(data, words)}，共${groups.length}项${parts && `，每项分${parts}`}${inUnit(words.unit, lang)}`
				: `${kind(data, words)} of ${groups.length} rows${parts && ` by ${parts}`}${inUnit(words.unit, lang)}`,
			extremeWords(told(data, lang), write, lang),
			compared(data, words),
			planned === 0
				? ''
				: zh
					? `其中${planned}个是计划值`
					: `${planned} of the values ${planned === 1 ? 'is' : 'are'} planned`,
			gapWords(gaps, lang)
		],
		lang
	);
}

/** A bar chart's rows as words: one for each name, a column for each series, and the sum of a stack. */
export function barTable(data: BarData, words: Words): Table {
	const { lang } = words;
	const [name, value, total] = lang === 'zh' ? ['名称', '数值', '合计'] : ['Name', 'Value', 'Total'];
	const sums = data.arrangement === 'stacked' && data.series.length > 1;
	const cell = (item: BarItem): string => {
		const text = barValue(item.value, words, data);
		if (item.status !== 'planned' || item.value === null) return text;
		return lang === 'zh'
			? `${text}（${statusWord('planned', lang)}）`
			: `${text} (${statusWord('planned', lang)})`;
	};
	return {
		columns: [name, ...(data.series.length > 0 ? data.series : [value]), ...(sums ? [total] : [])],
		rows: data.groups.map((group) => [
			group.name,
			...group.items.map(cell),
			...(sums ? [barValue(group.total, words, data)] : [])
		])
	};
}
