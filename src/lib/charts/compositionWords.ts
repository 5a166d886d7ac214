import { round } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import type { Lang } from '../format/lang.js';
import type { Table } from '../geometry/layout.js';
import type { CompositionOptions } from './compositionOptions.js';
import type { Part, Whole } from './compositionRows.js';

type Words = Pick<CompositionOptions<never>, 'unit' | 'lang' | 'digits'>;

/** A part's share as words: as it was given in percent, or to one place. */
export function shareText({ share, value }: Part, { unit, lang, digits }: Words): string {
	if (unit === '%') return quantity(value, '%', lang, { digits });
	return quantity(share === null ? null : round(share * 100, digits ?? 1), '%', lang, { digits });
}

/** What stands where a bar is not known. */
export function gapText({ names }: NonNullable<Whole['gap']>, lang: Lang): string {
	if (names.length === 0) return lang === 'zh' ? '合计为零，没有份额' : 'the total is zero: no shares';
	return lang === 'zh' ? `${names.join('、')}无数据` : `${names.join(', ')}: no data`;
}

/** At most so many parts are told one by one. */
const fewParts = 5;

function tell({ parts, gap }: Whole, words: Words): string {
	const { lang } = words;
	const zh = lang === 'zh';
	const known = parts.filter(({ share }) => share !== null);
	const sorted = [...known].sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
	const told = sorted.slice(0, sorted.length > fewParts ? 3 : fewParts);
	const rest = sorted.slice(told.length);
	const list = told.map((part) => `${part.name}${zh ? '' : ' '}${shareText(part, words)}`);
	if (rest.length > 0) {
		const sum = rest.reduce((all, { share }) => all + (share ?? 0), 0);
		const text = quantity(round(sum * 100, words.digits ?? 1), '%', lang, { digits: words.digits });
		list.push(zh ? `其余${rest.length}部分共${text}` : `${rest.length} other parts ${text}`);
	}
	if (gap) list.push(gapText(gap, lang));
	return list.join(zh ? '，' : ', ');
}

/** A composition in a sentence for each bar; of more than three bars, the largest part of each. */
export function compositionSummary(bars: readonly Whole[], words: Words): string {
	const zh = words.lang === 'zh';
	if (bars.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const largest = (whole: Whole): string => {
		const [most] = [...whole.parts].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
		if (!most || most.share === null) return tell(whole, words);
		return zh
			? `最大的是${most.name}${shareText(most, words)}`
			: `mostly ${most.name}, ${shareText(most, words)}`;
	};
	const sentences = bars.map((whole) => {
		const text = bars.length > 3 ? largest(whole) : tell(whole, words);
		return whole.name === '' ? text : zh ? `${whole.name}：${text}` : `${whole.name}: ${text}`;
	});
	return sentences.join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

/** A composition as words: a row for each part, a column for each bar, shares with the values beside them. */
export function compositionTable(bars: readonly Whole[], words: Words): Table {
	const { unit, lang } = words;
	const zh = lang === 'zh';
	const names = [...new Set(bars.flatMap(({ parts }) => parts.map(({ name }) => name)))];
	const cell = ({ parts }: Whole, name: string): string => {
		const part = parts.find((one) => one.name === name);
		if (!part) return '';
		if (unit === '%' || part.value === null) return shareText(part, words);
		const value = quantity(part.value, unit, lang);
		if (part.share === null) return value;
		return zh ? `${shareText(part, words)}（${value}）` : `${shareText(part, words)} (${value})`;
	};
	const [part, share] = zh ? ['部分', '份额'] : ['Part', 'Share'];
	return {
		columns: [part, ...bars.map(({ name }) => name || share)],
		rows: names.map((name) => [name, ...bars.map((whole) => cell(whole, name))])
	};
}
