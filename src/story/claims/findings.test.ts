import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveFiles } from '../../../scripts/archiveFiles.js';
import { readArchive } from '../archive.js';
import { places } from '../places.js';
import type { ClaimId } from './definitions.js';

const { claims } = readArchive(archiveFiles(join(import.meta.dirname, '../../..')), places.counties);
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
