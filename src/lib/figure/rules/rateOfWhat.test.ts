import { expect, test } from 'vitest';
import { asked } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'rate-of-what';
const words = { subtitle: 'Share of the district’s\u00a0land', denominator: 'the district’s land' };

test('percentages pass whose whole is named and printed, in the subtitle or in the chart', () => {
	expect(asked(rule, samples.slope, { words })).toEqual([]);
	expect(asked(rule, samples.slope, { words: { denominator: 'forest cover' } })).toEqual([]);
});

test('what is not in percent passes, and percent a year, and cells that say what they are a part of', () => {
	expect(asked(rule, samples.bar)).toEqual([]);
	expect(asked(rule, samples.waffle)).toEqual([]);
	const growth = { chart: 'dot', options: { ...samples.dot.options, unit: '%/year' } } as const;
	expect(asked(rule, growth)).toEqual([]);
});

test('is broken by percentages of which nobody says what they are shares of', () => {
	expect(asked(rule, samples.slope)).toEqual([
		'error: to: values are in percent and the zh words give no denominator; say of what, in the words that the title, the subtitle or the note has for it',
		'error: to: values are in percent and the en words give no denominator; say of what, in the words that the title, the subtitle or the note has for it'
	]);
	for (const kind of ['composition', 'dotGrid', 'table', 'scatter'] as const)
		expect(asked(rule, samples[kind]), kind).toHaveLength(2);
});

test('is broken by a denominator that no reader sees', () => {
	expect(asked(rule, samples.slope, { words: { denominator: 'the province' } })).toEqual([
		'error: to: the zh denominator "the province" is printed nowhere; write it in the title, the subtitle or the note',
		'error: to: the en denominator "the province" is printed nowhere; write it in the title, the subtitle or the note'
	]);
});
