import { change } from '../format/change.js';
import { round } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import type { Lang } from '../format/lang.js';
import type { Table } from '../geometry/layout.js';
import type { CompositionOptions } from './compositionOptions.js';
import type { Part, Whole } from './compositionRows.js';
import { sentences } from './summaryWords.js';

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
	if (known.length === 0)
		for (const { name, value } of parts)
			if (value) list.push(`${name}${zh ? '' : ' '}${quantity(value, words.unit, lang)}`);
	if (rest.length > 0) {
		const sum = rest.reduce((all, { share }) => all + (share ?? 0), 0);
		const text = quantity(round(sum * 100, words.digits ?? 1), '%', lang, { digits: words.digits });
		list.push(zh ? `其余${rest.length}部分共${text}` : `${rest.length} other parts ${text}`);
	}
	if (gap) list.push(gapText(gap, lang));
	return list.join(zh ? '，' : ', ');
}

/** What the parts of a bar come to, where they are no percentages and none is missing. */
function sumText({ parts, gap }: Whole, { unit, lang }: Words): string {
	if (unit === '%' || gap) return '';
	const text = quantity(
		parts.reduce((sum, { value }) => sum + (value ?? 0), 0),
		unit,
		lang
	);
	return lang === 'zh' ? `合计${text}` : `${text} in all`;
}

/** The part whose share differs most between two bars. */
function shiftText([first, last, third]: readonly Whole[], { unit, lang, digits }: Words): string {
	if (!first || !last || third) return '';
	const percent = ({ share, value }: Part): number | null =>
		unit === '%' ? value : share === null ? null : round(share * 100, digits ?? 1);
	const shifts = last.parts.flatMap((part) => {
		const before = first.parts.find(({ name }) => name === part.name);
		const [from, to] = [before ? percent(before) : null, percent(part)];
		return from === null || to === null
			? []
			: [{ name: part.name, size: Math.abs(to - from), text: change(from, to, '%', lang) }];
	});
	const [most] = shifts.sort((a, b) => b.size - a.size);
	if (!most || most.size === 0) return '';
	return lang === 'zh'
		? `相差最大的是${most.name}（${most.text}）`
		: `The widest difference is in ${most.name} (${most.text})`;
}

/** A composition in a few sentences: its kind, a clause for each bar; of more than three bars, the largest part of each. */
export function compositionSummary(bars: readonly Whole[], words: Words): string {
	const { lang } = words;
	const zh = lang === 'zh';
	if (bars.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const largest = (whole: Whole): string => {
		const [most] = [...whole.parts].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
		if (!most || most.share === null) return tell(whole, words);
		return zh
			? `最大的是${most.name}${shareText(most, words)}`
			: `the largest part is ${most.name}, ${shareText(most, words)}`;
	};
	const clauses = bars.map((whole) => {
		const text = bars.length > 3 ? largest(whole) : tell(whole, words);
		const sum = sumText(whole, words);
		if (whole.name === '') return sum === '' ? text : sum + (zh ? '：' : ': ') + text;
		if (zh) return `${whole.name}${sum && `（${sum}）`}：${text}`;
		return `${whole.name}${sum && ` (${sum})`}: ${text}`;
	});
	return sentences(
		[zh ? '构成图' : 'Composition', clauses.join(zh ? '；' : '; '), shiftText(bars, words)],
		lang
	);
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
