import { decimals, round } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import type { Lang } from '../format/lang.js';
import { reachOf, type Reach } from '../geometry/reach.js';
import type { Table } from '../geometry/layout.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { SlopeOptions, SlopeRow } from './slopeOptions.js';

type Words = Pick<SlopeOptions, 'rows' | 'ends' | 'unit' | 'lang'>;

/** A row's two values as words: as printed, or as `quantity` writes them. */
export function slopeValues(row: SlopeRow, { unit, lang }: Pick<Words, 'unit' | 'lang'>): [string, string] {
	const write = (value: number | null, text: string | undefined): string =>
		value === null ? quantity(null, unit, lang) : (text ?? quantity(value, unit, lang));
	return [write(row.from, row.text?.[0]), write(row.to, row.text?.[1])];
}

function sentence(row: SlopeRow, words: Words): string {
	const [from, to] = slopeValues(row, words);
	const [first, last] = words.ends;
	const planned = row.status === 'planned';
	if (words.lang === 'zh') {
		const is = (value: number | null): string => (value === null ? '' : '为');
		const change = row.change === undefined ? '' : `（${row.change}）`;
		return `${row.name}：${first}${is(row.from)}${from}，${last}${planned ? '计划' : ''}${is(row.to)}${to}${change}`;
	}
	const change = row.change === undefined ? '' : `, ${row.change}`;
	return `${row.name}: ${from} (${first}) to ${to} (${last}${planned ? ', planned' : ''})${change}`;
}

/** The highest and the lowest end, and the row that changed most. */
export function slopeReach(words: Words): Reach | undefined {
	const { rows, ends, unit, lang } = words;
	const many = rows.length > 1;
	const reach = reachOf(
		rows.flatMap(({ name, from, to }) =>
			[from, to].map((value, side) => ({ value, at: () => (many ? `${name} ` : '') + (ends[side] ?? '') }))
		),
		(value) => quantity(value, unit, lang)
	);
	const [most] = rows
		.flatMap(({ name, from, to }) =>
			from === null || to === null
				? []
				: { name, step: round(to - from, Math.max(decimals(from), decimals(to))) }
		)
		.sort((a, b) => Math.abs(b.step) - Math.abs(a.step));
	const text = most && quantity(most.step, unit === '%' ? 'pp' : unit, lang, { sign: true });
	return (
		reach && { ...reach, change: most && { value: most.step, text: text ?? '', at: many ? most.name : '' } }
	);
}

const gaps: Record<Lang, string> = {
	zh: '中间的时段没有公布数值，虚线只连接首尾。',
	en: ' Nothing was published for the time between; the dashed line only joins the ends.'
};

/** A slope chart in one or two sentences. */
export function slopeSummary(words: Words): string {
	const { rows, lang } = words;
	if (rows.length === 0) return lang === 'zh' ? '没有数据。' : 'There are no rows.';
	const told = rows.map((row) => sentence(row, words)).join(lang === 'zh' ? '；' : '; ');
	const dashed = rows.some(
		({ from, to, basis = 'derived' }) => from !== null && to !== null && basis === 'derived'
	);
	return told + (lang === 'zh' ? '。' : '.') + (dashed ? gaps[lang] : '');
}

/** A slope chart's rows as words. */
export function slopeTable(words: Words): Table {
	const { rows, ends, lang } = words;
	const [name, change, basis, status] =
		lang === 'zh' ? ['指标', '变化', '连线', '状态'] : ['Measure', 'Change', 'Line between', 'Status'];
	return {
		columns: [name, ...ends, change, basis, status],
		rows: rows.map((row) => [
			row.name,
			...slopeValues(row, words),
			row.change ?? '',
			row.from === null || row.to === null ? '' : basisWord(row.basis ?? 'derived', lang),
			statusWord(row.status ?? 'done', lang)
		])
	};
}
