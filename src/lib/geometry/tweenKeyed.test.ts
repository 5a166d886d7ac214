import { expect, test } from 'vitest';
import { shownAt } from './tween.js';
import { tweenFields } from './tweenFields.js';
import { tweenKeyed, type KeyedMotion } from './tweenKeyed.js';

interface Thing {
	key: string;
	x: number;
	opacity?: number;
	form?: string;
}

const motion: KeyedMotion<Thing> = {
	between: (from, to) => (from.form === to.form ? [tweenFields(from, to)] : undefined),
	away: (one) => ({ ...one, opacity: 0 }),
	inTurn: ({ form }) => form === 'word'
};

const list = (text: string, rest: Partial<Thing> = {}): Thing[] =>
	[...text].map((key, x) => ({ key, x, ...rest }));
const shown = (from: Thing[], to: Thing[], t: number) => shownAt(tweenKeyed(from, to, motion), t);
const keys = (things: readonly Thing[]) => things.map(({ key }) => key).join('');

test('tweenKeyed(from, to) moves things of one key, in the order of the end', () => {
	expect(shown(list('ab'), list('ba'), 0.25)).toEqual([
		{ key: 'b', x: 0.75 },
		{ key: 'a', x: 0.25 }
	]);
});

test('tweenKeyed(from, to) keeps what goes on what it stood on, until it is gone', () => {
	expect(keys(shown(list('xaybz'), list('ba'), 0.5))).toBe('xbzay');
	expect(shown(list('ay'), list('a'), 0.75)).toEqual([
		{ key: 'a', x: 0 },
		{ key: 'y', x: 1, opacity: 0.25 }
	]);
});

test('tweenKeyed(from, to) fades in what comes', () => {
	expect(shown(list('a'), list('ab'), 0.25)[1]).toEqual({ key: 'b', x: 1, opacity: 0.25 });
});

test('tweenKeyed(from, to) shows in turn what goes in the first quarter and what comes in the last', () => {
	const opacities = (t: number) =>
		shown(list('a', { form: 'word' }), list('b', { form: 'word' }), t).map(({ opacity }) => opacity);
	expect(opacities(0.125)).toEqual([0.5, 0]);
	expect(opacities(0.5)).toEqual([0, 0]);
	expect(opacities(0.875)).toEqual([0, 0.5]);
});

test('tweenKeyed(from, to) lets two of one key that have nothing in common give way at once, each with a key', () => {
	const crossing = shown(list('ab', { form: 'word' }), list('a', { form: 'disc' }), 0.5);
	expect(crossing).toEqual([
		{ key: 'a~', x: 0, form: 'word', opacity: 0.5 },
		{ key: 'b', x: 1, form: 'word', opacity: 0 },
		{ key: 'a', x: 0, form: 'disc', opacity: 0.5 }
	]);
	const again = shown([...crossing], list('a', { form: 'word' }), 0.5);
	expect(again.map(({ key }) => key)).toEqual(['a~', 'a~~', 'a']);
});

test('tweenKeyed(from, to) is `to` itself where nothing moves, and drops what can hardly be seen', () => {
	const to = list('ab');
	expect(tweenKeyed(list('ab'), to, motion)).toBe(to);
	expect(tweenKeyed([...list('ab'), { key: 'c', x: 0, opacity: 0.01 }], to, motion)).toBe(to);
	expect(shown(list('a'), list('ab'), 0.5)[0]).toEqual({ key: 'a', x: 0 });
});
