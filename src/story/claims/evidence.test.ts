import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../archive.js';
import { evidence } from './evidence.js';

const data = join(import.meta.dirname, '../../../data');
const read = (name: string) => readFileSync(join(data, name), 'utf8');
const archive = readArchive(
	{
		ledger: read('ledger.csv'),
		references: read('references.csv'),
		mentions: read('town-mentions.csv'),
		towns: read('towns.csv')
	},
	Array.from({ length: 15 })
);
const facts = (id: string, lang: 'zh' | 'en') =>
	Object.fromEntries(evidence(id, archive, lang).facts.map(({ label, text }) => [label, text]));

test('a printed number says page, locator, what is printed, and that its period is inferred', () => {
	expect(evidence('forest.from', archive, 'en')).toMatchObject({ value: '18.46%', basis: 'printed' });
	expect(facts('forest.from', 'en')).toMatchObject({
		Basis: 'Printed in the report, done',
		Page: '3',
		'As printed': '18.46 → 21.14 %',
		Period: '2016-2021 (inferred; the report does not say)'
	});
});

test('a derived number shows its formula in names, and worked so that a reader comes to the same', () => {
	expect(facts('forest.change', 'en')).toMatchObject({
		Worked: '21.14% − 18.46% = 2.68\u00a0percentage points',
		'Stands on': 'report, p. 3'
	});
	expect(facts('planted.squares', 'zh')).toMatchObject({
		代入: '4.8万亩（合平方公里） ÷ 0.6686平方公里 = 47.9格',
		换算: '1平方公里 = 1500亩'
	});
});

test('what is counted names its table, what is chosen says so, and what is cited names its source', () => {
	expect(facts('mentions.all', 'en')).toMatchObject({
		Basis: 'Counted',
		'Counted in': 'the table of town mentions'
	});
	expect(facts('air.dots', 'en')).toEqual({ Basis: 'Chosen by us' });
	expect(facts('pm25.standard', 'en')).toMatchObject({ Source: 'National standard GB 3095-2012' });
});

test('points and percent of the same change are told apart: 2.68 points are 14.5 percent', () => {
	expect(evidence('forest.change', archive, 'zh').value).toBe('2.68个百分点');
	expect(evidence('forest.growth', archive, 'zh').value).toBe('14.5%');
});

test('the traps of the planting come out as the brief has them: 32 km², 47.9 squares, 1,194 km²', () => {
	expect(evidence('planted.area', archive, 'en').value).toBe('32\u00a0km²');
	expect(evidence('planted.squares', archive, 'en').value).toBe('47.9\u00a0squares');
	expect(evidence('planted.district', archive, 'en').value).toBe('1,194\u00a0km²');
});

test('a change of one cell of the ledger moves every claim that stands on it', () => {
	const spoiled = readArchive(
		{
			ledger: read('ledger.csv').replace(',18.46,21.14,', ',18.46,23.46,'),
			references: read('references.csv'),
			mentions: read('town-mentions.csv'),
			towns: read('towns.csv')
		},
		Array.from({ length: 15 })
	);
	expect(evidence('forest.change', spoiled, 'en').value).toBe('5.00\u00a0percentage points');
	expect(evidence('forest.squaresTo', spoiled, 'en').value).toBe('235\u00a0squares');
});
