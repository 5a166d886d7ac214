import { tweenFields } from './tweenFields.js';
import { shownAt, type Tween } from './tween.js';

interface Keyed {
	key: string;
	/** 0–1. @default 1 */
	opacity?: number;
}

/** How the things of a list change, come and go. */
export interface KeyedMotion<One extends Keyed> {
	/**
	 * From one thing to another of the same key, in one or more parts, of which all but one have a key from `free`;
	 * `undefined` where the one goes and the other comes.
	 */
	between: (from: One, to: One, free: (key: string) => string) => Tween<One>[] | undefined;
	/** A thing as it is before it has come, or after it has gone, and the others are there without it. */
	away: (one: One, others: readonly One[]) => One;
	/** Whether it goes before others come, or comes after others have gone. */
	inTurn: (one: One) => boolean;
}

/** So faint a thing (0–1) goes at once: where one change chases the other, nothing is left of the first for long. */
const faintest = 0.02;

/** What goes in turn is gone after a quarter of the way, and what comes in turn takes the last quarter. */
const early = (t: number): number => Math.min(1, 4 * t);
const late = (t: number): number => Math.max(0, 4 * t - 3);

/**
 * From one list to another, things matched by key. They stand in the order of the second list; what goes stays on
 * what it stood on.
 */
export function tweenKeyed<One extends Keyed>(
	from: readonly One[],
	to: readonly One[],
	{ between, away, inTurn }: KeyedMotion<One>
): Tween<readonly One[]> {
	const before = new Set(from.map(({ key }) => key));
	const after = new Map(to.map((one) => [one.key, one]));
	const keys = new Set([...before, ...after.keys()]);
	const free = (key: string): string => {
		while (keys.has(key)) key += '~';
		keys.add(key);
		return key;
	};
	const fade = (start: One, end: One, share?: (t: number) => number): Tween<One> => {
		const tween = tweenFields(start, end);
		return share && inTurn(end) && typeof tween === 'function' ? (t) => tween(share(t)) : tween;
	};
	const staying = new Map<string, Tween<One>[]>();
	const leaving = new Map<string | undefined, Tween<One>[]>();
	let under: string | undefined;
	for (const one of from) {
		const next = after.get(one.key);
		const tweens = next && between(one, next, free);
		if (tweens) staying.set((under = one.key), tweens);
		else if ((one.opacity ?? 1) > faintest) {
			const last = next ? { ...one, key: free(one.key) } : one;
			const gone = fade(last, away(last, to), next ? undefined : early);
			leaving.set(under, [...(leaving.get(under) ?? []), gone]);
		}
	}
	const enter = (one: One): Tween<One> => fade(away(one, from), one, before.has(one.key) ? undefined : late);
	const tweens = [
		...(leaving.get(undefined) ?? []),
		...to.flatMap((one) => [...(staying.get(one.key) ?? [enter(one)]), ...(leaving.get(one.key) ?? [])])
	];
	const still = tweens.length === to.length && tweens.every((tween, index) => tween === to[index]);
	return still ? to : (t) => tweens.map((tween) => shownAt(tween, t));
}
