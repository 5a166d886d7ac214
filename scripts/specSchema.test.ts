import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ChartKind } from '../src/lib/charts/chartSpec.js';
import { figureOf } from '../tests/auditing.js';
import { samples } from '../tests/samples.js';

const schema = JSON.parse(
	readFileSync(join(import.meta.dirname, '../static/figure.schema.json'), 'utf8')
) as Record<string, unknown>;
const valid = new Ajv({ strict: false, allErrors: true }).compile(schema);
const json = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const kinds = (Object.keys(samples) as ChartKind[]).filter((kind) => kind !== 'calendar');

describe('the JSON Schema of figures', () => {
	test.each(kinds)('takes a %s', (kind) => {
		expect(valid(json(figureOf(samples[kind]))), JSON.stringify(valid.errors)).toBe(true);
	});

	test('refuses what readSpec refuses', () => {
		const bars = json(figureOf(samples.bar));
		const options = bars.options as object;
		const wrong = [
			{ ...bars, chart: 'slop' },
			{ ...bars, id: 'My figure' },
			{ ...bars, words: { en: { title: 'T' } } },
			{ ...bars, options: { ...options, direction: 'colums' } },
			{ ...bars, options: { ...options, highlights: [] } },
			{ ...bars, options: { ...options, unit: 'persons' } },
			{ ...bars, chart: 'line' }
		];
		expect(wrong.map((spec) => valid(spec))).toEqual(wrong.map(() => false));
	});

	test('says what an option means, and lets facets have a field more', () => {
		const text = JSON.stringify(schema);
		expect(text).toContain('"description":"By value: largest first');
		const rows = [{ key: 'a', name: 'A', from: 1, to: 2, tone: 'river', bank: 'north' }];
		const options = { ...samples.slope.options, rows };
		expect(valid({ ...json(figureOf(samples.slope)), options, facet: { by: 'bank' } })).toBe(true);
	});
});
