import { change } from '../format/change.js';
import { quantity } from '../format/quantity.js';
import type { Lang } from '../format/lang.js';
import type { Table } from '../geometry/layout.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { SlopeOptions, SlopeRow } from './slopeOptions.js';
import { extremeWords, gapWords, pairWords, plannedName, sentences, inUnit } from './summaryWords.js';

type Words = Pick<SlopeOptions, 'rows' | 'ends' | 'unit' | 'lang'>;

/** A row's two values as words: as printed, or as `quantity` writes them. */
export function slopeValues(row: SlopeRow, { unit, lang }: Pick<Words, 'unit' | 'lang'>): [string, string] {
	const write = (value: number | null, text: string | undefined): string =>
		value === null ? quantity(null, unit, lang) : (text ?? quantity(value, unit, lang));
	return [write(row.from, row.text?.[0]), write(row.to, row.text?.[1])];
}

/** A row's change as printed; else as it comes from two values that are written as they are. */
function changeText({ change: printed, from, to, text }: SlopeRow, { unit, lang }: Words): string {
	if (printed !== undefined) return printed;
	return from === null || to === null || text ? '' : change(from, to, unit, lang);
}

function sentence(row: SlopeRow, words: Words): string {
	const [from, to] = slopeValues(row, words);
	const [first, last] = words.ends;
	const planned = row.status === 'planned';
	const step = changeText(row, words);
	if (words.lang === 'zh') {
		const is = (value: number | null): string => (value === null ? '' : '为');
		return `${row.name}：${first}${is(row.from)}${from}，${last}${planned ? '计划' : ''}${is(row.to)}${to}${step && `（${step}）`}`;
	}
	const joint = row.from === null || row.to === null ? ',' : ' to';
	return `${row.name}: ${from} (${first})${joint} ${to} (${last}${planned ? ', planned' : ''})${step && `, ${step}`}`;
}

const dashes: Record<Lang, string> = {
	zh: '中间的时段没有公布数值，虚线只连接首尾',
	en: 'Nothing was published for the time between; the dashed line only joins the ends'
};

/** At most so many rows are told one by one. */
const fewRows = 6;

/** Of many rows: how many rose and fell, the extremes at the later end, and what is missing or planned. */
function course({ rows, ends, unit, lang }: Words): string[] {
	const zh = lang === 'zh';
	const planned = rows.filter(({ status, to }) => status === 'planned' && to !== null).length;
	const gaps = ends.map((end, index) => {
		const names = rows.filter((row) => (index === 0 ? row.from : row.to) === null).map(({ name }) => name);
		const told = gapWords(names, lang);
		return told && (zh ? `${end}：${told}` : `${told} (${end})`);
	});
	const [, last] = ends;
	return [
		zh
			? `斜率图：${ends.join('与')}，共${rows.length}项${inUnit(unit, lang)}`
			: `Slope chart: ${ends.join(' to ')}, ${rows.length} rows${inUnit(unit, lang)}`,
		pairWords(rows, ends, unit, lang),
		extremeWords(
			rows.map(({ name, to, status }) => ({
				name: status === 'planned' ? plannedName(name, lang) : name,
				value: to
			})),
			(value) => quantity(value, unit, lang),
			lang,
			last
		),
		planned === 0
			? ''
			: zh
				? `其中${planned}项${last}的数值是计划`
				: `${planned} of the values for ${last} ${planned === 1 ? 'is' : 'are'} planned`,
		...gaps
	];
}

/** A slope chart in a few sentences: its kind, each row from end to end with its change, or the course of many. */
export function slopeSummary(words: Words): string {
	const { rows, lang } = words;
	const zh = lang === 'zh';
	if (rows.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const told =
		rows.length > fewRows
			? course(words)
			: [zh ? '斜率图' : 'Slope chart', rows.map((row) => sentence(row, words)).join(zh ? '；' : '; ')];
	const dashed = rows.some(
		({ from, to, basis = 'derived' }) => from !== null && to !== null && basis === 'derived'
	);
	return sentences([...told, dashed ? dashes[lang] : ''], lang);
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
