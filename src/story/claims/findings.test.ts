import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveFiles } from '../../../scripts/archiveFiles.js';
import { readArchive } from '../archive.js';
import { places } from '../places.js';
import { dues } from '../dues.js';
import { pairs } from '../pairs.js';
import type { ClaimId } from './definitions.js';

const { claims, ledger } = readArchive(archiveFiles(join(import.meta.dirname, '../../..')), places.counties);
const value = (id: ClaimId) => claims[id]?.value ?? NaN;

describe('what the copy says in words holds in the ledger: money', () => {
	test('GDP aims above both of its past readings, and only revenue below both of its own', () => {
		const past = (id: 'gdp' | 'industry' | 'investment' | 'retail' | 'revenue') => [
			value(`${id}.average`),
			value(`${id}.year`)
		];
		expect(value('gdp.target')).toBeGreaterThan(Math.max(...past('gdp')));
		const below = (['gdp', 'industry', 'investment', 'retail', 'revenue'] as const).filter(
			(id) => value(`${id}.target`) < Math.min(...past(id))
		);
		expect(below).toEqual(['revenue']);
	});

	test('investment grew in 2021 at the rate farthest from its average, and may slow down', () => {
		const lead = (id: 'gdp' | 'industry' | 'investment' | 'retail' | 'revenue') =>
			value(`${id}.year`) - value(`${id}.average`);
		for (const id of ['gdp', 'industry', 'retail', 'revenue'] as const)
			expect(lead('investment')).toBeGreaterThan(lead(id));
		expect(value('investment.target')).toBeLessThan(value('investment.year'));
	});

	test('at the rate of the goal, income passes the goal in 2025 and not before', () => {
		expect(value('income.in2024')).toBeLessThan(value('income.goal'));
		expect(value('income.in2025')).toBeGreaterThan(value('income.goal'));
	});

	test('the sectors are a whole', () => {
		expect(value('sectors.first') + value('sectors.second') + value('sectors.third')).toBeCloseTo(100, 6);
	});
});

describe('what the copy says in words holds in the ledger: promises', () => {
	const goals = ['gdp', 'revenue', 'income', 'firms', 'visits', 'tourism'] as const;

	test('tourism revenue is farthest from its goal, and needs the fastest pace', () => {
		const by = (part: 'reached' | 'needed') =>
			[...goals].sort((a, b) => value(`${a}.${part}`) - value(`${b}.${part}`));
		expect(by('reached')[0]).toBe('tourism');
		expect(by('needed').at(-1)).toBe('tourism');
	});

	test('goals have the paces that one can check by hand', () => {
		expect(value('gdp.needed')).toBeCloseTo(((700 / 464.7) ** 0.25 - 1) * 100, 6);
		expect(value('tourism.needed')).toBeCloseTo(((100 / 14) ** 0.2 - 1) * 100, 6);
		expect(value('gdp.atTargets') / 1e8).toBeCloseTo(464.7 * (1.075 * 1.03) ** 4, 6);
		expect(value('visit.now')).toBeCloseTo(1.4e9 / 4.6e6, 6);
		expect(value('visit.goal')).toBe(1000);
	});

	test('pairs hold together what is done and what is planned, in one unit where they are called alike', () => {
		const row = (id: string) => ledger.find((each) => each.id === id);
		for (const { id, done, plan, alike } of pairs) {
			expect(row(done)?.status, id).toBe('done');
			expect(row(plan)?.status, id).toBe('plan');
			if (alike === 'yes' && id !== 'beds') expect(row(done)?.unit, id).toBe(row(plan)?.unit);
		}
		expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
	});

	test('compounds rise most, and jobs, beds and greened villages fall', () => {
		const changes = pairs.flatMap((pair) => (pair.alike === 'yes' ? value(`${pair.id}.change`) : []));
		expect(Math.max(...changes)).toBe(value('compounds.change'));
		expect(Math.min(...changes)).toBe(value('beds.change'));
		expect(value('jobs.change')).toBeCloseTo((7663 / 9929 - 1) * 100, 6);
		expect(value('villages.change')).toBeLessThan(0);
	});

	test('the calendar draws every row that the ledger calls a deadline, each with a date of 2022', () => {
		const drawn: readonly string[] = dues;
		const deadlines = ledger.filter(({ id }) => id.endsWith('-deadline')).map(({ id }) => id);
		expect(deadlines.filter((id) => !drawn.includes(id))).toEqual([]);
		for (const id of dues) expect(ledger.find((row) => row.id === id)?.period, id).toMatch(/^2022-/);
	});

	test('most plans have only the year', () => {
		const plans = ledger.filter(({ status }) => status === 'plan');
		expect(plans.filter(({ period }) => period === '2022').length).toBeGreaterThan(plans.length / 2);
	});
});

describe('what the copy says in words holds in the ledger: people and the flood', () => {
	const parts = ['demo', 'planted', 'jobs', 'welfare', 'latrines'] as const;

	test('2021 makes the largest part of demonstration villages and the smallest of toilets', () => {
		const by = [...parts].sort((a, b) => value(`part.${a}`) - value(`part.${b}`));
		expect([by[0], by.at(-1)]).toEqual(['latrines', 'demo']);
		expect(value('part.jobs')).toBeCloseTo((9929 / 41000) * 100, 6);
		for (const part of parts) expect(value(`part.${part}`)).toBeLessThan(100);
	});

	test('fewer school places are planned than the average year had', () => {
		expect(value('places.average')).toBe(12420 / 5);
		expect(value('places.plan')).toBeLessThan(value('places.average'));
	});

	test('as many works are due as are said to be repaired, and as many estates as were being built', () => {
		expect(value('works.plan')).toBe(value('works.done'));
		expect(value('estates.plan')).toBe(value('estates.done'));
	});

	test('the fields that were sown again have the area that one can check by hand', () => {
		expect(value('flood.fieldsArea')).toBeCloseTo(16000 / 1500, 6);
	});
});

describe('what the copy says in words holds in the ledger: what the report does not say', () => {
	test('figures of what is done, of targets and of plans are all figures, and so are the three kinds of time', () => {
		expect(value('figures')).toBe(ledger.length);
		expect(value('figures.done') + value('figures.target') + value('figures.plan')).toBe(ledger.length);
		expect(value('figures.printed') + value('figures.inferred') + value('figures.undated')).toBe(
			ledger.length
		);
		expect(value('figures.done')).toBeLessThan(value('figures.target') + value('figures.plan'));
	});

	test('the city and the forest alone have both ends printed', () => {
		const both = ledger.filter(({ part, kind }) => part === 'five-year' && kind === 'from-to');
		expect(both.map(({ id }) => id).sort()).toEqual(['built-up-area', 'forest-cover']);
		expect(value('figures.bothEnds')).toBe(2);
	});

	test('no whole number of farm businesses grows by what is printed', () => {
		const { growth, lower, upper } = {
			growth: value('farm.growth'),
			lower: value('farm.lower'),
			upper: value('farm.upper')
		};
		expect(upper - lower).toBe(1);
		expect(value('farm.base')).toBeGreaterThan(lower);
		expect(value('farm.base')).toBeLessThan(upper);
		for (let base = 1; base <= value('farm.count'); base++) {
			const rounded = Math.round((value('farm.count') / base - 1) * 1000) / 10;
			expect(rounded, `from ${base}`).not.toBe(growth);
		}
	});
});
