import { refusal } from './refusal.js';
import type { Tone } from './tones.js';
import { ownValue } from './ownValue.js';

/** How one series, or one part of a whole, is painted. */
export interface PartTone {
	tone: Tone;
	/** Painted light, with text in ink: the second round of the five hues. */
	faint: boolean;
}

const hues: readonly Tone[] = ['river', 'loess', 'forest', 'brick', 'slate'];

/** More names than this cannot be told apart. */
export const mostParts = 2 * hues.length;

/**
 * A paint for each name, in order: the five hues solid, then light. A name that the caller gives a tone keeps it,
 * and the others take the hues that are left. Colour is never all that tells parts apart: label them too.
 *
 * @param what names the chart, for the message
 * @throws {RangeError} for more than ten names
 */
export function partTones(
	what: string,
	names: readonly string[],
	tones?: Readonly<Record<string, Tone>>
): Map<string, PartTone> {
	if (names.length > mostParts)
		throw refusal(
			'few-colours',
			`${what}: ${names.length} names cannot be told apart (${names.slice(0, 3).join(', ')} …); merge the smallest and give ${mostParts} at most`
		);
	const given = new Set(names.flatMap((name) => ownValue(tones, name) ?? []));
	const rounds = [false, true].flatMap((faint) => hues.map((tone): PartTone => ({ tone, faint })));
	const free = rounds.filter(({ tone, faint }) => faint || !given.has(tone));
	const spare = [...free, ...rounds.filter((round) => !free.includes(round))];
	let next = 0;
	return new Map(
		names.map((name): [string, PartTone] => {
			const tone = ownValue(tones, name);
			return [name, tone ? { tone, faint: false } : (spare[next++] as PartTone)];
		})
	);
}
