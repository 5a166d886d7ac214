import { expect, test } from 'vitest';
import { asked } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'source';

test('passes where it is named', () => {
	expect(asked(rule, samples.bar)).toEqual([]);
});

test('is missed in each language', () => {
	expect(asked(rule, samples.bar, { words: { source: ' ' } })).toEqual([
		'error: words.zh.source is empty; say where the figures come from, with the page',
		'error: words.en.source is empty; say where the figures come from, with the page'
	]);
});
