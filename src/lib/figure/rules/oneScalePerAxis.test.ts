import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'one-scale-per-axis';
const y = { variable: 'position', axis: 'y' } as const;
const people = { ...y, channel: 'people', unit: 'person', domain: [0, 900] } as const;

test('two axes with a scale each pass, and columns of a table, which are plots of their own', () => {
	expect(asked(rule, samples.scatter)).toEqual([]);
	expect(asked(rule, samples.table)).toEqual([]);
	expect(askedOf(rule, [people, { ...people, channel: 'guests' }])).toEqual([]);
	expect(askedOf(rule, [people, { ...people, plot: 'second', domain: [0, 5] }])).toEqual([]);
});

test('is broken by a second unit on an axis', () => {
	expect(askedOf(rule, [people, { ...y, channel: 'income', unit: 'yuan', domain: [0, 900] }])).toEqual([
		'error: income: the y axis is linear from 0 to 900 in yuan, and for people it is linear from 0 to 900 in people; draw two charts, one above the other, or index both to one start'
	]);
});

test('is broken by another domain or another kind of scale', () => {
	expect(askedOf(rule, [people, { ...people, channel: 'guests', domain: [0, 90] }])).toHaveLength(1);
	expect(askedOf(rule, [people, { ...people, channel: 'guests', scale: 'log' }])).toHaveLength(1);
});
