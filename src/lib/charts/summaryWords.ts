import { change } from '../format/change.js';
import type { Lang } from '../format/lang.js';
import { unitName, type Unit } from '../format/unit.js';

/** A value that is told by its name. */
export interface NamedValue {
	name: string;
	value: number | null;
}

/**
 * Names in a row: 甲、乙; A, B and C. What is over `most` is counted: 甲、乙等5个; A, B and 3 more.
 *
 * @param measure the Chinese measure word
 */
export function nameList(names: readonly string[], lang: Lang, most = 4, measure = '个'): string {
	const shown = names.slice(0, most);
	const more = names.length - shown.length;
	if (lang === 'zh') return shown.join('、') + (more > 0 ? `等${names.length}${measure}` : '');
	if (more > 0) shown.push(`${more} more`);
	const last = shown.pop() ?? '';
	return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** Which rows lack a value; empty if none does. */
export function gapWords(names: readonly string[], lang: Lang): string {
	if (names.length === 0) return '';
	return lang === 'zh' ? `${nameList(names, lang)}无数据` : `No data for ${nameList(names, lang)}`;
}

/** Sentences that lack only their full stops, as one text; empty ones are left out. */
export function sentences(parts: readonly string[], lang: Lang): string {
	const told = parts.filter((part) => part !== '');
	return lang === 'zh' ? told.map((part) => `${part}。`).join('') : told.map((part) => `${part}.`).join(' ');
}

/** What a chart counts in, as its first sentence says it; empty for plain numbers. */
export function inUnit(unit: Unit, lang: Lang): string {
	const name = unitName(unit, lang);
	if (name === '') return '';
	return lang === 'zh' ? `，单位：${name.replace(/^个(?=.)/, '')}` : `, in ${name}`;
}

/** The name of a value that has not come to pass. */
export const plannedName = (name: string, lang: Lang): string =>
	lang === 'zh' ? `计划中的${name}` : `${name}, planned`;

/** The first letter large, for the beginning of an English sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The highest and the lowest value with their names, missing ones left out; of equal ones the first.
 *
 * @param of what the values are of, where a chart has several kinds
 */
export function extremeWords(
	items: readonly NamedValue[],
	write: (value: number) => string,
	lang: Lang,
	of = ''
): string {
	const zh = lang === 'zh';
	const known = items.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
	const say = (chinese: string, english: string): string =>
		zh ? of + chinese : of ? `${of}: ${english}` : capital(english);
	const [first] = known;
	if (!first) return say('都没有数据', 'no value is known');
	const high = known.reduce((top, one) => (one.value > top.value ? one : top), first);
	const low = known.reduce((bottom, one) => (one.value < bottom.value ? one : bottom), first);
	const told = ({ name, value }: typeof first): string =>
		zh ? `${name}（${write(value)}）` : `${name} (${write(value)})`;
	if (items.length === 1)
		return say(`${first.name}为${write(first.value)}`, `${first.name} ${write(first.value)}`);
	if (known.length === 1) return say(`只有${told(first)}有数据`, `only ${told(first)} has data`);
	if (high.value === low.value)
		return say(`都是${write(first.value)}`, `all ${known.length} values are ${write(first.value)}`);
	return say(
		`最高的是${told(high)}，最低的是${told(low)}`,
		`the highest is ${told(high)}, the lowest ${told(low)}`
	);
}

/** A value before and after, or of two groups. */
export interface Pair {
	name: string;
	from: number | null;
	to: number | null;
}

/**
 * In how many pairs the second value is above the first, and where most; pairs with a gap are left out.
 *
 * @param ends what the two values are called
 */
export function pairWords(
	pairs: readonly Pair[],
	[first, last]: readonly [string, string],
	unit: Unit,
	lang: Lang
): string {
	const zh = lang === 'zh';
	const steps = pairs
		.flatMap(({ name, from, to }) =>
			from === null || to === null ? [] : [{ name, from, to, step: to - from }]
		)
		.sort((a, b) => b.step - a.step);
	const told = ({ name, from, to }: (typeof steps)[number]): string =>
		zh ? `${name}（${change(from, to, unit, lang)}）` : `${name} (${change(from, to, unit, lang)})`;
	const up = steps.filter(({ step }) => step > 0);
	const down = steps.filter(({ step }) => step < 0).reverse();
	const counts = (
		[
			['高', 'higher', up.length],
			['低', 'lower', down.length],
			['持平', 'the same', steps.length - up.length - down.length]
		] as const
	)
		.filter(([, , count]) => count > 0)
		.map(([chinese, english, count], index) =>
			zh ? `${chinese}的有${count}个` : `${english} in ${count}${index === 0 ? ` of ${steps.length}` : ''}`
		);
	if (counts.length === 0) return '';
	const most = [...up.slice(0, 1), ...down.slice(0, 1)].map(told);
	if (zh)
		return `${last}比${first}${counts.join('，')}${most.length > 0 ? `；相差最大的是${most.join('和')}` : ''}`;
	const widest =
		most.length > 0 ? `; the widest gap${most.length > 1 ? 's are' : ' is'} in ${most.join(' and ')}` : '';
	return `Compared with ${first}, ${last} is ${nameList(counts, lang)}${widest}`;
}
