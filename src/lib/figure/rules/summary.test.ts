import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';
import { dataHash } from '../dataHash.js';

const rule = 'summary';

test('passes where the chart makes its own, or an editor wrote one', () => {
	expect(asked(rule, samples.bar)).toEqual([]);
	const summary = { text: 'Ash has the most people.', dataHash: dataHash(samples.bar) };
	expect(asked(rule, samples.bar, { words: { summary } })).toEqual([]);
	expect(askedOf(rule, [], { summary: '', words: { summary } })).toEqual([]);
});

test('is missed where it is empty', () => {
	expect(askedOf(rule, [], { summary: '' })).toEqual([
		"error: the chart's zh summary is empty; write one in words.zh.summary",
		"error: the chart's en summary is empty; write one in words.en.summary"
	]);
	expect(asked(rule, samples.bar, { words: { summary: { text: '', dataHash: '' } } })[0]).toBe(
		"error: words.zh.summary is empty; write it, or leave it out for the chart's own"
	);
});
