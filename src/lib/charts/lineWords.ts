import { decimals, round } from '../format/number.js';
import type { Bilingual } from '../format/lang.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { reachOf, type Reach } from '../geometry/reach.js';
import type { LineData } from './lineData.js';
import { lineGaps } from './lineGaps.js';
import type { LineArea, LineOptions } from './lineOptions.js';
import { extent } from './lineScales.js';
import { lineTold, type LineMoment, type LineTold } from './lineTold.js';
import { lineValue, lineXWords } from './lineValue.js';

type Words = Pick<
	LineOptions<unknown>,
	'lang' | 'unit' | 'xUnit' | 'name' | 'area' | 'highlight' | 'annotations' | 'bandName'
>;

const kinds: Record<LineArea, Bilingual> = {
	none: { zh: '折线图', en: 'Line chart' },
	zero: { zh: '面积图', en: 'Area chart' },
	stacked: { zh: '堆叠面积图', en: 'Stacked area chart' }
};

/** More series, or gaps of a series, than these are counted and not told one by one. */
const mostSeries = 4;
const mostGaps = 4;

/** The change from the first to the last value. */
function step({ first, last }: LineTold): number {
	const places = Math.max(decimals(first.value), decimals(last.value));
	return round(last.value - first.value, Math.min(12, places));
}

/** The change from the first to the last value, with its sign; percent change by percentage points. */
const change = (line: LineTold, { unit, lang }: Pick<Words, 'unit' | 'lang'>): string =>
	lineValue(step(line), { unit: unit === '%' ? 'pp' : unit, lang }, { sign: true });

/** The extremes of all lines, and the line that changed most. */
export function lineReach(words: Words, data: LineData): Reach | undefined {
	const all = data.series.flatMap((line) => lineTold(line) ?? []);
	const many = data.series.length > 1;
	const reach = reachOf(
		all.flatMap(({ name, low, high }) =>
			[low, high].map(({ value, x }) => ({
				value,
				at: () => (many ? `${name} ` : '') + lineXWords(x, data, words)
			}))
		),
		(value) => lineValue(value, words)
	);
	const [most] = all.toSorted((a, b) => Math.abs(step(b)) - Math.abs(step(a)));
	return (
		reach &&
		most && {
			...reach,
			what: words.name,
			missing: data.series.reduce((sum, { ys }) => sum + ys.filter(Number.isNaN).length, 0),
			change: { value: step(most), text: change(most, words), at: many ? most.name : '' }
		}
	);
}

/** A line chart in one to three sentences: what it measures, how it went, where it stood, and what is missing. */
export function lineSummary(words: Words, data: LineData): string {
	const { lang, area = 'none', name, bandName, annotations } = words;
	const zh = lang === 'zh';
	if (data.series.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const where = (x: number): string => lineXWords(x, data, words);
	const all = data.series.flatMap((line) => lineTold(line) ?? []);
	const [from = '', to = ''] = extent(data.series.map(({ xs }) => xs)).map(where);
	const span = from === to ? from : zh ? `${from}至${to}` : `${from} to ${to}`;
	const count = data.named && data.series.length > 1 ? seriesCount(data, lang) : '';
	const band = data.hasBand ? (zh ? `，附${bandName ?? '区间'}` : `, with ${bandName ?? 'range'}`) : '';
	const head = zh
		? `${kinds[area].zh}：${name}，${span}${count}${band}。`
		: `${kinds[area].en} of ${name}, ${span}${count}${band}.`;
	const notes = annotationWords(annotations, lang).trim();
	return [
		head,
		course(all, words, data, where),
		gapWords(words, data, where),
		planWords(words, data, where),
		notes
	]
		.filter((sentence) => sentence !== '')
		.join(zh ? '' : ' ');
}

function seriesCount({ series }: LineData, lang: 'zh' | 'en'): string {
	const names = series.slice(0, mostSeries).map(({ name }) => name);
	const more = series.length > mostSeries;
	if (lang === 'zh') return `，${names.join('、')}${more ? `等${series.length}条线` : ''}`;
	return `: ${names.join(', ')}${more ? ` and ${series.length - mostSeries} more` : ''}`;
}

/** How the lines went, the highlighted ones first, and the extremes of them all. */
function course(
	all: readonly LineTold[],
	words: Words,
	data: LineData,
	where: (x: number) => string
): string {
	const { lang, highlight = [] } = words;
	const zh = lang === 'zh';
	const [only] = all;
	if (!only) return zh ? '所有数值都缺失。' : 'All values are missing.';
	const many = data.series.length > 1;
	const write = (value: number): string => lineValue(value, words);
	const chosen = [...all]
		.sort((a, b) => Number(highlight.includes(b.name)) - Number(highlight.includes(a.name)))
		.slice(0, mostSeries);
	const sentence = (line: LineTold): string => {
		const { name, first, last } = line;
		const title = many ? `${name}${zh ? '' : ' '}` : zh ? '' : 'It ';
		if (first.x === last.x)
			return zh
				? `${title}${where(first.x)}为${write(first.value)}`
				: `${title}was ${write(first.value)} (${where(first.x)})`;
		const way = Math.sign(last.value - first.value);
		if (zh) {
			const verb = way > 0 ? '升至' : way < 0 ? '降至' : '仍为';
			const difference = way === 0 ? '' : `（${change(line, words)}）`;
			return `${title}${where(first.x)}为${write(first.value)}，${where(last.x)}${verb}${write(last.value)}${difference}`;
		}
		const verb = way > 0 ? 'rose' : way < 0 ? 'fell' : 'stood';
		const difference = way === 0 ? ' again' : `, ${change(line, words)}`;
		return `${title}${verb} ${way === 0 ? 'at' : 'from'} ${write(first.value)} (${where(first.x)}) ${way === 0 ? 'and at' : 'to'} ${write(last.value)} (${where(last.x)})${difference}`;
	};
	const low = all.reduce((least, line) => (line.low.value < least.low.value ? line : least), only);
	const high = all.reduce((most, line) => (line.high.value > most.high.value ? line : most), only);
	const flat = low.low.value === high.high.value;
	const at = (line: LineTold, { value, x }: LineMoment): string =>
		zh
			? `${many ? line.name : ''}${write(value)}（${where(x)}）`
			: `${write(value)} (${many ? `${line.name}, ` : ''}${where(x)})`;
	const extremes = flat
		? ''
		: zh
			? `；最高${many ? '为' : ''}${at(high, high.high)}，最低${many ? '为' : ''}${at(low, low.low)}`
			: `; highest ${at(high, high.high)}, lowest ${at(low, low.low)}`;
	return chosen.map(sentence).join(zh ? '；' : '; ') + extremes + (zh ? '。' : '.');
}

/** Which values are missing, by series. */
function gapWords({ lang }: Words, { series }: LineData, where: (x: number) => string): string {
	const zh = lang === 'zh';
	const parts = series.flatMap(({ name, xs, ys }) => {
		const gaps = lineGaps(ys);
		if (gaps.length === 0) return [];
		const title = series.length > 1 ? name : '';
		if (gaps.length > mostGaps) {
			const missing = gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0);
			return zh
				? [`${title}有${gaps.length}处共${missing}个数值缺失`]
				: [`${title ? `${title}: ` : ''}${missing} values in ${gaps.length} gaps`];
		}
		const spans = gaps.map(({ first, last }) => {
			const [from, to] = [where(xs[first] ?? NaN), where(xs[last] ?? NaN)];
			return first === last ? from : zh ? `${from}至${to}` : `${from} to ${to}`;
		});
		return zh ? [`${title}${spans.join('、')}无数据`] : [`${title ? `${title}: ` : ''}${spans.join(', ')}`];
	});
	if (parts.length === 0) return '';
	const told = parts.slice(0, mostSeries);
	const more = parts.length - told.length;
	if (zh) return `${told.join('，')}${more > 0 ? `，另有${more}条线也有缺失` : ''}。`;
	return `No data for ${told.join('; ')}${more > 0 ? `; and in ${more} more series` : ''}.`;
}

/** From when to when values are planned, in any series. */
function planWords({ lang }: Words, { series }: LineData, where: (x: number) => string): string {
	const xs = series.flatMap((line) => line.xs.filter((_, index) => line.planned[index]));
	if (xs.length === 0) return '';
	const [from, to] = extent([xs]).map(where);
	const zh = lang === 'zh';
	const span = from === to ? from : zh ? `${from}至${to}` : `${from} to ${to}`;
	return zh ? `${span}有计划值，以空心线表示。` : `Values that are planned (${span}) are drawn hollow.`;
}
