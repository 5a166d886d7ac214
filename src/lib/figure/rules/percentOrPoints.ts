import { decimals, round } from '../../format/number.js';
import type { EncodedSeries } from '../../geometry/encoding.js';
import { measures, percent, points, unitOf, type Look } from './look.js';
import { error, type Fault, type Rule } from './rule.js';

/** A number that words give as percent or as percentage points. */
interface Said {
	text: string;
	/** Without its sign. */
	size: number;
	digits: number;
	inPoints: boolean;
}

const number = /(\d+(?:\.\d+)?)\s*(?:(%|％)|(个?百分点|percentage[\s-]points?|pp\b))/gi;

const saidIn = (text: string): Said[] =>
	[...text.matchAll(number)].map(([whole, digits = '', , inPoints]) => ({
		text: whole,
		size: Number(digits),
		digits: decimals(Number(digits)),
		inPoints: inPoints !== undefined
	}));

/** Whether a number, rounded as it is said, is what is said. */
const means = ({ size, digits }: Said, value: number): boolean => round(Math.abs(value), digits) === size;

/** What percent and points are said of. */
interface Change {
	name: string;
	from: number;
	to: number;
}

/** From the first known value of a series to the last one. */
function changeOf({ name, ys }: EncodedSeries): Change {
	const known = ys.filter((y) => y !== null && !Number.isNaN(y)) as number[];
	return { name, from: known[0] ?? 0, to: known.at(-1) ?? 0 };
}

function misread({ name, from, to }: Change, said: Said, channel: string): Fault[] {
	const difference = round(to - from, Math.max(decimals(from), decimals(to)));
	const growth = (to / from - 1) * 100;
	if (difference === 0 || means(said, difference) === means(said, growth)) return [];
	const levels = [from, to].some((level) => means(said, level));
	if (!said.inPoints && means(said, difference) && !levels)
		return [
			error(
				`${channel}: "${said.text}" is said of "${name}", which goes from ${from}% to ${to}%: that is ${Math.abs(difference)} percentage points; write points, or the growth, ${round(growth, 1)}%`
			)
		];
	if (said.inPoints && means(said, growth))
		return [
			error(
				`${channel}: "${said.text}" is said of "${name}", which goes from ${from}% to ${to}%: that is a growth of ${round(growth, 1)}%; write percent, or the difference, ${Math.abs(difference)} percentage points`
			)
		];
	return [];
}

/** The words in which an editor states a finding: a single figure may be there by chance, two are not. */
const stated = ({ words: { title = '', subtitle = '', note = '', summary } }: Look): Said[] =>
	[title, subtitle, note, summary?.text ?? '']
		.flatMap(saidIn)
		.filter(({ size, digits }) => size * 10 ** digits >= 10);

function mixedAxes(look: Look): Fault[] {
	const units = new Map<string, Set<string>>();
	for (const each of measures(look)) {
		if (!each.axis) continue;
		const place = `${each.plot ?? ''}/${each.axis}`;
		units.set(place, (units.get(place) ?? new Set()).add(unitOf(each)));
	}
	return [...units].flatMap(([place, found]) =>
		found.has(percent) && found.has(points)
			? error(
					`the ${place.slice(-1)} axis has values in percent and in percentage points; draw levels and their differences apart`
				)
			: []
	);
}

/** Two percent more and two points more are two different things. */
export const percentOrPoints: Rule = {
	id: 'percent-or-points',
	name: { zh: '百分比与百分点不混用', en: 'Percent and percentage points are kept apart' },
	find: (look) => [
		...mixedAxes(look),
		...measures(look)
			.filter((each) => unitOf(each) === percent)
			.flatMap(({ channel, series = [] }) =>
				series.flatMap((each) =>
					[...saidIn(each.change ?? ''), ...stated(look)].flatMap((said) =>
						misread(changeOf(each), said, channel)
					)
				)
			)
	]
};
