import type {
	CategoryEncoding,
	ClassEncoding,
	EncodedPaint,
	PaintEncoding
} from '../../geometry/encoding.js';
import type { Tone } from '../../scale/tones.js';
import type { Look } from './look.js';

/** Paints that set nothing off. */
const quiet: readonly Tone[] = ['card', 'page', 'rule'];

/**
 * What the colours of a layout stand for. Paints that the caller chose one by one are classes where each has a range
 * of values of its own; where several places share a paint, or marks differ in theirs, they are categories.
 */
export const colours = ({ layout }: Look): (CategoryEncoding | ClassEncoding)[] =>
	(layout?.encodings ?? []).flatMap((encoding) =>
		encoding.variable !== 'colour' ? [] : encoding.scale === 'paints' ? meaning(encoding) : encoding
	);

function meaning({ channel, regions, paints, count }: PaintEncoding): CategoryEncoding | ClassEncoding | [] {
	const painted = paints.filter(({ tone = 'card' }) => !quiet.includes(tone));
	if (inClasses(painted)) {
		const known = paints.filter(({ value = null }) => value !== null).length;
		const said = paints.filter(({ value }) => value === null).length;
		return {
			channel,
			variable: 'colour',
			scale: 'classes',
			measure: 'count',
			regions,
			missing: count - known,
			missingClass: known + said === count
		};
	}
	const tones = [...new Set(painted.map(({ tone = 'card' }) => tone))];
	const shared = !regions || tones.length < painted.length;
	if (tones.length < 2 || !shared) return [];
	const also = painted.every(({ text }) => text !== undefined) ? (['label'] as const) : [];
	return {
		channel,
		variable: 'colour',
		scale: 'categories',
		categories: tones.map((name) => ({ name, also }))
	};
}

/** Whether there are two paints or more, each for a range of values of its own. */
function inClasses(painted: readonly EncodedPaint[]): boolean {
	const byPaint = new Map<string, number[]>();
	for (const { value = null, tone, fillOpacity = 1 } of painted) {
		const paint = `${tone}/${fillOpacity}`;
		if (value !== null && value !== 0) byPaint.set(paint, [...(byPaint.get(paint) ?? []), value]);
	}
	const ranges = [...byPaint.values()]
		.map((values) => ({ low: Math.min(...values), high: Math.max(...values) }))
		.sort((a, b) => a.low - b.low);
	return ranges.length > 1 && ranges.every(({ low }, index) => low > (ranges[index - 1]?.high ?? -Infinity));
}
