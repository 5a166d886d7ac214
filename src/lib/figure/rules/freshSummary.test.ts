import { expect, test } from 'vitest';
import { asked } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';
import { dataHash } from '../dataHash.js';

const rule = 'fresh-summary';

const written = (hash: string) =>
	asked(rule, samples.bar, { words: { summary: { text: 'Ash leads.', dataHash: hash } } });

test('passes where the summary was written for these data', () => {
	expect(written(dataHash(samples.bar))).toEqual([]);
	expect(asked(rule, samples.bar)).toEqual([]);
});

test('is warned of where the data have changed since', () => {
	const old = dataHash({ chart: 'bar', options: { ...samples.bar.options, rows: [] } });
	expect(written(old)).toEqual([
		`warning: words.zh.summary was written for the data ${old}, and they are now ${dataHash(samples.bar)}; read it again, and give it this dataHash`,
		`warning: words.en.summary was written for the data ${old}, and they are now ${dataHash(samples.bar)}; read it again, and give it this dataHash`
	]);
	expect(written('')[0]).toContain('written for the data (none)');
});
