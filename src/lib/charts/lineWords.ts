import { change } from '../format/change.js';
import type { Bilingual, Lang } from '../format/lang.js';
import type { LineData, LineSeries } from './lineData.js';
import { lineGaps } from './lineGaps.js';
import type { LineArea, LineOptions } from './lineOptions.js';
import { extent } from './lineScales.js';
import { lineTold, type LineMoment, type LineTold } from './lineTold.js';
import { lineValue, lineXWords } from './lineValue.js';
import { nameList, sentences } from './summaryWords.js';

type Words = Pick<
	LineOptions<unknown>,
	'lang' | 'unit' | 'xUnit' | 'name' | 'area' | 'highlight' | 'bandName'
>;

const kinds: Record<LineArea, Bilingual> = {
	none: { zh: '折线图', en: 'Line chart' },
	zero: { zh: '面积图', en: 'Area chart' },
	stacked: { zh: '堆叠面积图', en: 'Stacked area chart' }
};

/** More series, or gaps of a series, than these are counted and not told one by one. */
const mostSeries = 4;
const mostGaps = 4;

/** A place on the x axis within an English sentence: in 2021, on 5 Mar 2021, at 3 km. */
const placed = (text: string, { time, precision }: LineData): string =>
	`${time ? (precision === 'day' ? 'on' : 'in') : 'at'} ${text}`;

/** A series without its planned values: these are told apart, for they have not come to pass. */
function done(line: LineSeries): LineSeries {
	const kept = <Value>(list: readonly Value[]): Value[] => list.filter((_, index) => !line.planned[index]);
	return line.planned.includes(true) ? { ...line, xs: kept(line.xs), ys: kept(line.ys) } : line;
}

/** A line chart in a few sentences: what it measures, how it went, where it stood, what is missing and what planned. */
export function lineSummary(words: Words, data: LineData): string {
	const { lang, area = 'none', name, bandName } = words;
	const zh = lang === 'zh';
	if (data.series.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const where = (x: number): string => lineXWords(x, data, words);
	const all = data.series.flatMap((line) => lineTold(done(line)) ?? []);
	const [from = '', to = ''] = extent(data.series.map(({ xs }) => xs)).map(where);
	const span = from === to ? from : zh ? `${from}至${to}` : `${from} to ${to}`;
	const names = data.series.map((line) => line.name);
	const lines = data.named && names.length > 1 ? nameList(names, lang, mostSeries, '条线') : '';
	const band = data.hasBand ? (zh ? `，附${bandName ?? '区间'}` : `, with ${bandName ?? 'range'}`) : '';
	return sentences(
		[
			zh
				? `${kinds[area].zh}：${name}，${span}${lines && `，${lines}`}${band}`
				: `${kinds[area].en}: ${name}, ${span}${lines && `; ${lines}`}${band}`,
			course(all, words, data, where),
			gapText(words, data, where),
			planText(words, data, where)
		],
		lang
	);
}

/** How the lines went, the highlighted ones first, and the extremes of them all. */
function course(
	all: readonly LineTold[],
	words: Words,
	data: LineData,
	where: (x: number) => string
): string {
	const { lang, unit, highlight = [] } = words;
	const zh = lang === 'zh';
	const [only] = all;
	const planned = data.series.some((line) => line.planned.includes(true));
	if (!only && planned) return '';
	if (!only) return zh ? '所有数值都缺失' : 'All values are missing';
	const many = data.series.length > 1;
	const write = (value: number): string => lineValue(value, words);
	const chosen = [...all]
		.sort((a, b) => Number(highlight.includes(b.name)) - Number(highlight.includes(a.name)))
		.slice(0, mostSeries);
	const sentence = ({ name, first, last }: LineTold): string => {
		const [start, end] = [where(first.x), where(last.x)];
		const step = change(first.value, last.value, unit, lang);
		const way = Math.sign(last.value - first.value);
		if (zh) {
			const begun = `${many ? name : ''}${start}为${write(first.value)}`;
			if (first.x === last.x) return begun;
			const verb = way > 0 ? '升至' : way < 0 ? '降至' : '仍为';
			return `${begun}，${end}${verb}${write(last.value)}${way === 0 ? '' : `（${step}）`}`;
		}
		const title = many ? name : 'It';
		const [at, then] = [placed(start, data), placed(end, data)];
		if (first.x === last.x) return `${title} was ${write(first.value)} ${at}`;
		if (way === 0) return `${title} stood at ${write(first.value)} ${at} and again ${then}`;
		return `${title} ${way > 0 ? 'rose' : 'fell'} from ${write(first.value)} ${at} to ${write(last.value)} ${then}, ${step}`;
	};
	const low = all.reduce((least, line) => (line.low.value < least.low.value ? line : least), only);
	const high = all.reduce((most, line) => (line.high.value > most.high.value ? line : most), only);
	const at = (line: LineTold, { value, x }: LineMoment): string =>
		zh
			? `${many ? line.name : ''}${write(value)}（${where(x)}）`
			: `${write(value)} (${many ? `${line.name}, ` : ''}${where(x)})`;
	const extremes =
		low.low.value === high.high.value
			? ''
			: zh
				? `；最高${many ? '为' : ''}${at(high, high.high)}，最低${many ? '为' : ''}${at(low, low.low)}`
				: `; highest ${at(high, high.high)}, lowest ${at(low, low.low)}`;
	return chosen.map(sentence).join(zh ? '；' : '; ') + extremes;
}

/** Where a series has no values: each gap, or how many there are. */
function gapsOf({ xs, ys }: LineSeries, lang: Lang, where: (x: number) => string): string {
	const zh = lang === 'zh';
	const gaps = lineGaps(ys);
	if (gaps.length > mostGaps) {
		const missing = gaps.reduce((all, { first, last }) => all + last - first + 1, 0);
		return zh ? `${gaps.length}处共${missing}个数值` : `${missing} values in ${gaps.length} gaps`;
	}
	const spans = gaps.map(({ first, last }) => {
		const [from, to] = [where(xs[first] ?? NaN), where(xs[last] ?? NaN)];
		return first === last ? from : zh ? `${from}至${to}` : `${from} to ${to}`;
	});
	return zh ? spans.join('、') : nameList(spans, lang);
}

/** Which values are missing, by series, or once where all series lack the same. */
function gapText({ lang }: Words, { series }: LineData, where: (x: number) => string): string {
	const zh = lang === 'zh';
	const parts = series.flatMap((line) => {
		const told = gapsOf(line, lang, where);
		return told === '' ? [] : [{ name: line.name, told }];
	});
	const [first] = parts;
	if (!first) return '';
	const same = parts.length === series.length && parts.every(({ told }) => told === first.told);
	if (same) {
		const all = series.length > 1 ? (zh ? '各条线' : ' in any line') : '';
		return zh ? `${all}${first.told}无数据` : `No data for ${first.told}${all}`;
	}
	const told = parts.slice(0, mostSeries);
	const more = parts.length - told.length;
	if (zh)
		return `${told.map((part) => `${part.name}${part.told}无数据`).join('，')}${more > 0 ? `，另有${more}条线也有缺失` : ''}`;
	return `No data for ${told.map((part) => `${part.name}: ${part.told}`).join('; ')}${more > 0 ? `; and in ${more} more lines` : ''}`;
}

/** What is planned: the one value of a single line, else from when to when. */
function planText(words: Words, { series }: LineData, where: (x: number) => string): string {
	const { lang } = words;
	const zh = lang === 'zh';
	const plans = series
		.filter(({ planned }) => planned.includes(true))
		.flatMap(({ xs, ys, planned }) =>
			xs.flatMap((x, index) => (planned[index] ? [{ x, y: ys[index] ?? NaN }] : []))
		);
	const [first] = plans;
	if (!first) return '';
	const [from, to] = extent([plans.map(({ x }) => x)]).map(where);
	const span = from === to ? `${from}` : zh ? `${from}至${to}` : `${from} to ${to}`;
	const value = plans.length === 1 && !Number.isNaN(first.y) ? lineValue(first.y, words) : '';
	if (zh) return `${span}${value ? `计划为${value}` : '有计划值'}，以空心线表示`;
	return value
		? `The plan for ${span} is ${value}, drawn hollow`
		: `Values that are planned (${span}) are drawn hollow`;
}
