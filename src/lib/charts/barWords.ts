import { quantity } from '../format/quantity.js';
import { reachOf, type Reach } from '../geometry/reach.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { BarOptions } from './barOptions.js';
import type { BarData, BarItem } from './barRows.js';

type Words = Pick<BarOptions<never>, 'unit' | 'lang' | 'digits'>;

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
	series === '' ? name : lang === 'zh' ? `${name}的${series}` : `${series} of ${name}`;

/** The highest and the lowest bar. */
export const barReach = (data: BarData, words: Words): Reach | undefined =>
	reachOf(
		data.groups.flatMap(({ items }) =>
			items.map((item) => ({ value: item.value, at: () => called(item, words.lang) }))
		),
		(value) => barValue(value, words, data)
	);

/** At most so many bars are told one by one. */
const fewBars = 4;

/** A bar chart in one to three sentences. */
export function barSummary(data: BarData, words: Words): string {
	const { lang } = words;
	const zh = lang === 'zh';
	const items = data.groups.flatMap((group) => group.items);
	if (items.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const tell = (item: BarItem): string => {
		const planned = item.status === 'planned' ? (zh ? '（计划）' : ' (planned)') : '';
		const value = barValue(item.value, words, data);
		return zh ? `${called(item, lang)}${value}${planned}` : `${called(item, lang)} ${value}${planned}`;
	};
	const list = (told: readonly string[]): string => told.join(zh ? '；' : '; ');
	if (items.length <= fewBars) return list(items.map(tell)) + (zh ? '。' : '.');
	const known = items.filter(({ value }) => value !== null);
	const gaps = items.filter(({ value }) => value === null);
	const sorted = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const [first, last] = [sorted[0], sorted.at(-1)];
	const sentences: string[] = [];
	if (!first || !last) sentences.push(zh ? '都没有数据' : 'No bar has data');
	else if (first.value === last.value)
		sentences.push(
			zh
				? `${known.length}项都是${barValue(first.value, words, data)}`
				: `All ${known.length} values are ${barValue(first.value, words, data)}`
		);
	else
		sentences.push(
			zh
				? `${known.length}项中，最高的是${tell(first)}，最低的是${tell(last)}`
				: `Of ${known.length} values, the highest is ${tell(first)} and the lowest ${tell(last)}`
		);
	const planned = known.filter(({ status }) => status === 'planned').length;
	if (planned > 0) sentences.push(zh ? `其中${planned}项是计划` : `${planned} of them planned`);
	if (first && gaps.length > 0) {
		const names = gaps.slice(0, 3).map((item) => called(item, lang));
		const more = gaps.length - names.length;
		sentences.push(
			zh
				? `${names.join('、')}${more > 0 ? `等${gaps.length}项` : ''}无数据`
				: `There are no data for ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
		);
	}
	return sentences.join(zh ? '。' : '. ') + (zh ? '。' : '.');
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
