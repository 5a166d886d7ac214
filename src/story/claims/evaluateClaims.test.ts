import { expect, test } from 'vitest';
import type { LedgerRow } from '../ledger.js';
import { evaluateClaims, type Definition, type Sources } from './evaluateClaims.js';

const name = { zh: '名', en: 'name' };

const row = (id: string, part: Partial<LedgerRow>): LedgerRow => ({
	id,
	part: 'five-year',
	page: 1,
	indicatorZh: '指标',
	indicatorEn: 'indicator',
	status: 'done',
	kind: 'level',
	value: null,
	parts: [],
	from: null,
	to: null,
	unit: '%',
	unitEn: '%',
	period: '2016-2021',
	periodBasis: 'inferred',
	qualifier: '',
	places: [],
	fragment: '片段',
	note: '',
	...part
});

const sources: Sources = {
	ledger: [
		row('woods', { kind: 'from-to', from: 20, to: 25 }),
		row('planted', { value: 3, unit: '万亩' }),
		row('land', { value: 100, unit: '平方公里' }),
		row('fall', { kind: 'change', value: -24 })
	],
	references: [],
	counts: { towns: { value: 13, unit: 'town', table: 'towns.csv' } }
};

const evaluate = (definitions: Record<string, Definition>) =>
	evaluateClaims(
		{
			'woods.from': { name, row: 'woods', end: 'from' },
			'woods.to': { name, row: 'woods', end: 'to' },
			'planted.mu': { name, row: 'planted' },
			'land.area': { name, row: 'land' },
			...definitions
		},
		sources
	);

test('a printed claim takes its value from the ledger, brought to the base unit', () => {
	const { 'planted.mu': planted, 'woods.to': to } = evaluate({});
	expect(planted).toMatchObject({ value: 30_000, unit: 'mu', basis: 'printed', row: 'planted' });
	expect(to).toMatchObject({ value: 25, unit: '%' });
});

test('one share less another is percentage points, and points over a share are growth in percent', () => {
	const claims = evaluate({
		'woods.growth': { name, formula: 'percent(woods.change / woods.from)', unit: '%' },
		'woods.change': { name, formula: 'woods.to - woods.from', unit: 'pp' }
	});
	expect(claims['woods.change']).toMatchObject({ value: 5, unit: 'pp', inputs: ['woods.to', 'woods.from'] });
	expect(claims['woods.growth']).toMatchObject({ value: 25, unit: '%' });
});

test('a claim that confuses percent with percentage points is refused, and its rows are named', () => {
	expect(() => evaluate({ bad: { name, formula: 'woods.to - woods.from', unit: '%' } })).toThrow(
		'claim bad = woods.to - woods.from: confuses percent with percentage points: it is declared in percent, and the formula gives percentage points (rows: woods)'
	);
	expect(() =>
		evaluate({ bad: { name, formula: 'percent((woods.to - woods.from) / woods.from)', unit: 'pp' } })
	).toThrow(/confuses percent with percentage points/);
});

test('a claim that mixes units is refused, and its rows are named', () => {
	expect(() => evaluate({ bad: { name, formula: 'planted.mu + land.area', unit: 'mu' } })).toThrow(
		'claim bad = planted.mu + land.area: mu + km2 mixes units (rows: planted, land)'
	);
	expect(() => evaluate({ bad: { name, formula: 'woods.to * land.area', unit: 'km2' } })).toThrow(
		/write ratio\(…\) around the percentage/
	);
	expect(() => evaluate({ bad: { name, formula: 'woods.to + woods.from', unit: '%' } })).toThrow(
		/their bases may differ/
	);
	expect(() => evaluate({ bad: { name, formula: 'planted.mu / land.area', unit: '' } })).toThrow(
		/declared in a plain ratio, and the formula gives mu per km2/
	);
});

test('areas meet through a conversion: 30,000 mu are 20 km², a fifth of 100 km²', () => {
	const claims = evaluate({
		'planted.share': { name, formula: 'percent(km2(planted.mu) / land.area)', unit: '%' }
	});
	expect(claims['planted.share']?.value).toBeCloseTo(20, 10);
});

test('a fall of 24 percent takes 24 of 100 dots', () => {
	const claims = evaluate({
		fall: { name, row: 'fall' },
		dots: { name, note: name, assume: 100, unit: 'dot' },
		leave: { name, formula: '-ratio(fall) * dots', unit: 'dot' }
	});
	expect(claims.leave).toMatchObject({ value: 24, basis: 'derived' });
	expect(claims.dots).toMatchObject({ basis: 'assumed' });
});

test('what is counted in a table says in which', () => {
	expect(evaluate({ towns: { name, count: 'towns' } }).towns).toMatchObject({
		value: 13,
		table: 'towns.csv'
	});
});

test('a row, an end, a claim or a table that is not there is named, with what is', () => {
	expect(() => evaluate({ bad: { name, row: 'wods' } })).toThrow(
		'claim bad: data/ledger.csv has no row "wods"'
	);
	expect(() => evaluate({ bad: { name, row: 'woods' } })).toThrow(
		'claim bad: ledger row woods (from-to) has no "value"; it has from, to'
	);
	expect(() => evaluate({ bad: { name, formula: 'wods.to', unit: '%' } })).toThrow(
		'claim wods.to is not defined; bad names it'
	);
	expect(() => evaluate({ bad: { name, count: 'rivers' } })).toThrow(/nothing is counted as "rivers"/);
	expect(() => evaluate({ bad: { name, reference: 'who' } })).toThrow(/references.csv has no "who"/);
});

test('claims that go round in a circle are refused with the circle', () => {
	expect(() =>
		evaluate({ a: { name, formula: 'b', unit: '%' }, b: { name, formula: 'a', unit: '%' } })
	).toThrow('claims go round in a circle: a → b → a');
});
