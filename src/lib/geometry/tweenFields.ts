import { between } from './interpolate.js';
import { shownAt, type Tween } from './tween.js';

/** What a number is that is left out. */
const defaults = { opacity: 1, fillOpacity: 1, strokeWidth: 1, weight: 1 };

/**
 * From one plain object to another of its kind: numbers and paints move, in objects inside it too; lists, words and
 * all else are the second one's from the start.
 */
export function tweenFields<One extends object>(from: One, to: One): Tween<One> {
	const [before, after] = [from, to].map((one): Record<string, unknown> => ({ ...defaults, ...one }));
	const moves = Object.keys(after ?? {}).flatMap((name) => {
		const at = tweenField(name, before?.[name], after?.[name]);
		return at ? [{ name, at }] : [];
	});
	if (moves.length === 0) return to;
	return (t) => {
		const now = { ...to } as Record<string, unknown>;
		for (const { name, at } of moves) now[name] = at(t);
		return now as One;
	};
}

function tweenField(name: string, from: unknown, to: unknown): ((t: number) => unknown) | undefined {
	if (from === to) return undefined;
	if (typeof from === 'number' && typeof to === 'number') return (t) => between(from, to, t);
	if ((name === 'fill' || name === 'stroke') && from && to) return (t) => ({ from, to, t });
	if (!isPlain(from) || !isPlain(to)) return undefined;
	const tween = tweenFields(from, to);
	return tween === to ? undefined : (t) => shownAt(tween, t);
}

const isPlain = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
