import { median } from 'd3';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import { hasX, type BeeswarmValues, type SwarmValues } from './beeswarmRows.js';
import { gapWords, sentences } from './summaryWords.js';

/** What the words of a beeswarm are made of. */
export interface BeeswarmWords extends Pick<
	BeeswarmOptions<never>,
	'lang' | 'unit' | 'xTitle' | 'highlight'
> {
	rows: readonly BeeswarmValues[];
	groups: readonly string[];
}

const write = (value: number, { unit, lang }: BeeswarmWords): string => quantity(value, unit, lang);

function told(group: string, rows: readonly SwarmValues[], words: BeeswarmWords): string {
	const zh = words.lang === 'zh';
	const start = group && group + (zh ? '：' : ': ');
	const [first] = rows;
	if (!first) return start + quantity(null, words.unit, words.lang);
	if (rows.length === 1) return `${start}${first.name} ${write(first.x, words)}`;
	const low = rows.reduce((best, row) => (row.x < best.x ? row : best));
	const high = rows.reduce((best, row) => (row.x > best.x ? row : best));
	const middle = write(median(rows, ({ x }) => x) ?? first.x, words);
	const [from, to] = [write(low.x, words), write(high.x, words)];
	if (zh)
		return `${start}${rows.length}个点，从${from}（${low.name}）到${to}（${high.name}），中位数为${middle}`;
	return `${start}${rows.length} points from ${from} (${low.name}) to ${to} (${high.name}), median ${middle}`;
}

/** A beeswarm in two to four sentences: what it measures, each group's range and median, and what is missing. */
export function beeswarmSummary(words: BeeswarmWords): string {
	const { rows, groups, xTitle, lang, highlight = [] } = words;
	const zh = lang === 'zh';
	const known = rows.filter(hasX);
	if (known.length === 0) return zh ? '没有数据。' : 'There are no values.';
	const parts = groups.map((group) =>
		told(
			group,
			known.filter((row) => row.group === group),
			words
		)
	);
	const named = known
		.filter(({ key }) => highlight.includes(key))
		.map(({ name, x }) => (zh ? `${name}为${write(x, words)}` : `${name}: ${write(x, words)}`));
	const gaps = rows.filter((row) => !hasX(row)).map(({ name }) => name);
	return sentences(
		[
			zh ? `蜂群图：${xTitle}` : `Beeswarm: ${xTitle}`,
			parts.join(zh ? '；' : '; '),
			named.join(zh ? '，' : '; '),
			gapWords(gaps, lang)
		],
		lang
	);
}

/** A beeswarm's rows as words. */
export function beeswarmTable({ rows, groups, lang, unit, xTitle }: BeeswarmWords): Table {
	const [name, group] = lang === 'zh' ? ['名称', '组别'] : ['Name', 'Group'];
	const grouped = groups.some((one) => one !== '');
	return {
		columns: [name, ...(grouped ? [group] : []), xTitle],
		rows: rows.map((row) => [row.name, ...(grouped ? [row.group] : []), quantity(row.x, unit, lang)])
	};
}
