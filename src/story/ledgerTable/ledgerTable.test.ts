import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { archive, buildLedger } from './buildLedger.js';
import { pinyinInitials } from './pinyinInitials.js';
import { csvOf, jsonOf } from './saved.js';
import { everything, readSelection, select, writeSelection } from './selection.js';

const { entries } = buildLedger('en');
const ids = (change: Partial<typeof everything>) =>
	select(entries, { ...everything, ...change }).map(({ id }) => id);

test('initials are what a reader types for Chinese words', () => {
	expect(pinyinInitials('地区生产总值')).toBe('dqsczz');
	expect(pinyinInitials('森林覆盖率')).toBe('slfgl');
	expect(pinyinInitials('PM2.5上限')).toBe('pm25sx');
});

describe('the table of all figures', () => {
	test('has every row of the ledger, once, in its order', () => {
		expect(entries.map(({ id }) => id)).toEqual(archive.ledger.map(({ id }) => id));
		expect(entries.length).toBeGreaterThanOrEqual(300);
	});

	test('prints a value as the report does: two ends, parts, a range, a fall, a floor', () => {
		const value = (id: string) => entries.find((entry) => entry.id === id)?.value;
		expect(value('built-up-area')).toBe('32.1 → 39.3 km²');
		expect(value('sector-composition')).toBe('4.8 : 54.1 : 41.1%');
		expect(value('leading-firms-per-industry')).toBe('2–3 firms');
		expect(value('pm25-change')).toBe('−24%');
		expect(value('gdp-goal-2025')).toBe('at least 700 × 100 m yuan');
	});

	test('is searched in Chinese, English and by initials, and every word must be found', () => {
		for (const search of ['森林覆盖率', 'forest cover', 'slfgl', 'cover forest'])
			expect(ids({ search })).toContain('forest-cover');
		expect(ids({ search: 'forest nowhere' })).toEqual([]);
	});

	test('is filtered by part, status, kind, theme and town', () => {
		expect(ids({ part: 'goals' })).toHaveLength(12);
		expect(new Set(ids({ kind: 'from-to' }))).toEqual(new Set(['built-up-area', 'forest-cover']));
		const { filters } = buildLedger('zh');
		for (const { id, options } of filters)
			for (const { value } of options)
				if (id !== 'theme') expect(ids({ [id]: value }).length, `${id} ${value}`).toBeGreaterThan(0);
		expect(ids({ status: 'done', part: 'goals' })).toEqual([]);
	});

	test('is sorted without losing a row, and the table itself stays as it is', () => {
		const before = entries.map(({ id }) => id);
		const pages = select(entries, { ...everything, order: 'page' }).map(({ page }) => page);
		expect(pages).toEqual([...pages].sort((a, b) => a - b));
		expect(pages).toHaveLength(entries.length);
		expect(entries.map(({ id }) => id)).toEqual(before);
	});

	test('has its state in the address, there and back; what is not understood is left out', () => {
		const chosen = { ...everything, search: '造林 a&b', town: '410307104', order: 'page' } as const;
		expect(readSelection(writeSelection(chosen))).toEqual(chosen);
		expect(writeSelection(everything)).toBe('');
		expect(readSelection('?order=size&what=ever')).toEqual(everything);
	});

	test('is saved whole: as CSV that reads back, and as JSON', () => {
		const two = select(entries, { ...everything, kind: 'from-to' });
		expect(csvParse(csvOf(two)).map(({ name }) => name)).toEqual(two.map(({ name }) => name));
		expect(csvOf([{ ...two[0], name: 'a "b", c' } as (typeof two)[0]])).toContain('"a ""b"", c"');
		expect(JSON.parse(jsonOf(two))).toMatchObject(two.map(({ id, value }) => ({ id, value })));
	});
});
