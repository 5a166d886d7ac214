import { expect, test } from 'vitest';
import { between } from './motion.js';

test('numbers go half way at half time, words are those of the end', () => {
	expect(between({ leave: 0, text: 'a' }, { leave: 24, text: 'b' }, 0.5)).toEqual({ leave: 12, text: 'b' });
});

test('rows are matched by key, whatever their order; a new row comes as it is', () => {
	const from = {
		rows: [
			{ key: 'a', value: 0 },
			{ key: 'b', value: 10 }
		]
	};
	const to = {
		rows: [
			{ key: 'b', value: 20 },
			{ key: 'c', value: 5 },
			{ key: 'a', value: 8 }
		]
	};
	expect(between(from, to, 0.25)).toEqual({
		rows: [
			{ key: 'b', value: 12.5 },
			{ key: 'c', value: 5 },
			{ key: 'a', value: 2 }
		]
	});
});

test('charts of two kinds do not mix', () => {
	const from = { chart: 'waffle', options: { total: 1 } };
	const to = { chart: 'slope', options: { total: 3 } };
	expect(between(from, to, 0.5)).toBe(to);
});

test('the end is the end itself, and what is shared is not copied', () => {
	const topology = { arcs: [[0, 1]] };
	const from = { topology, t: 0 };
	const to = { topology, t: 1 };
	expect(between(from, to, 1)).toBe(to);
	expect(between(from, to, 0.3).topology).toBe(topology);
});
