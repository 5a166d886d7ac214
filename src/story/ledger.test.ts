import { expect, test } from 'vitest';
import { LEDGER_COLUMNS, LedgerError, parseLedger } from './ledger.js';

const pond = {
	id: 'pond-area',
	part: 'five-year',
	page: '3',
	indicator_zh: '鱼塘面积',
	indicator_en: 'Fish ponds',
	status: 'done',
	kind: 'level',
	value: '12.5',
	from: '',
	to: '',
	unit: '公顷',
	unit_en: 'ha',
	period: '2030',
	period_basis: 'inferred',
	qualifier: 'over',
	places: '枫桥镇;梨花村',
	fragment: '鱼塘12.5公顷',
	note: ''
};

type Cells = typeof pond;

/** A ledger with one line for each change to the good row. */
function csv(...changes: Partial<Cells>[]): string {
	const lines = changes.map((change) => {
		const cells = { ...pond, ...change };
		return LEDGER_COLUMNS.map((column) => cells[column]).join(',');
	});
	return [LEDGER_COLUMNS.join(','), ...lines].join('\n') + '\n';
}

function problems(text: string): readonly string[] {
	try {
		parseLedger(text);
	} catch (error) {
		if (error instanceof LedgerError) return error.problems;
		throw error;
	}
	return [];
}

test('parseLedger(csv) reads a row, its number, and its places', () => {
	expect(parseLedger(csv({}))).toEqual([
		{
			id: 'pond-area',
			part: 'five-year',
			page: 3,
			indicatorZh: '鱼塘面积',
			indicatorEn: 'Fish ponds',
			status: 'done',
			kind: 'level',
			value: 12.5,
			parts: [],
			from: null,
			to: null,
			unit: '公顷',
			unitEn: 'ha',
			period: '2030',
			periodBasis: 'inferred',
			qualifier: 'over',
			places: ['枫桥镇', '梨花村'],
			fragment: '鱼塘12.5公顷',
			note: ''
		}
	]);
});

test('parseLedger(csv) reads falls, both ends of a change, ranges and compositions', () => {
	const [fall, change, range, composition] = parseLedger(
		csv(
			{ id: 'fires', kind: 'change', value: '-24' },
			{ id: 'orchards', kind: 'from-to', value: '', from: '3.1', to: '2.4' },
			{ id: 'grounds', kind: 'count', value: '', from: '3', to: '5' },
			{ id: 'fish', kind: 'composition', value: '4.8:54.1:41.1', unit: '%' }
		)
	);
	expect(fall).toMatchObject({ value: -24, from: null, to: null });
	expect(change).toMatchObject({ value: null, from: 3.1, to: 2.4, parts: [] });
	expect(range).toMatchObject({ value: null, from: 3, to: 5 });
	expect(composition).toMatchObject({ value: null, parts: [4.8, 54.1, 41.1] });
});

test('parseLedger(csv) says where a word is wrong, what is allowed, and what was probably meant', () => {
	expect(problems(csv({}, { id: 'forest-cover', kind: 'fromto' }))).toEqual([
		'ledger.csv line 3 (forest-cover), kind: "fromto" is not one of level, change, rate, count, share, ' +
			'from-to, composition, rank; did you mean "from-to"?'
	]);
});

test('parseLedger(csv) collects the problems of all lines in one error', () => {
	const text = csv({ page: '0', status: 'hoped' }, { id: 'b', qualifier: 'ovr', period_basis: 'guessed' });
	expect(problems(text).map((problem) => problem.split(':')[0])).toEqual([
		'ledger.csv line 2 (pond-area), page',
		'ledger.csv line 2 (pond-area), status',
		'ledger.csv line 3 (b), period_basis',
		'ledger.csv line 3 (b), qualifier'
	]);
	expect(() => parseLedger(text)).toThrow(/^ledger\.csv: 4 problems\n/);
});

test('parseLedger(csv) refuses a header in another order', () => {
	const text = csv({}).replace('id,part,page', 'id,page,part');
	expect(problems(text)[0]).toMatch(/^ledger\.csv line 1, column 2: is "page", expected "part"/);
});

test('parseLedger(csv) refuses an id that is taken or not kebab-case', () => {
	expect(problems(csv({}, {}))).toEqual([
		'ledger.csv line 3 (pond-area), id: "pond-area" is already on line 2; ids are unique'
	]);
	expect(problems(csv({ id: 'Pond_area' }))[0]).toContain('id: "Pond_area" is not kebab-case');
	expect(problems(csv({ id: '' }))[0]).toContain('line 2 (no id), id: "" is not kebab-case');
});

test('parseLedger(csv) refuses a change with one end', () => {
	expect(problems(csv({ kind: 'from-to', value: '', from: '2.4' }))).toEqual([
		'ledger.csv line 2 (pond-area), to: is empty; a from-to row needs both ends'
	]);
	expect(problems(csv({ kind: 'from-to', value: '7', from: '1', to: '2' }))).toEqual([
		'ledger.csv line 2 (pond-area), value: holds 7; a from-to row leaves it empty'
	]);
});

test('parseLedger(csv) lets the parts of a composition in % sum to 100 ± 0.2', () => {
	const composition = (value: string, unit: string) => problems(csv({ kind: 'composition', value, unit }));
	expect(composition('49.9:49.9', '%')).toEqual([]);
	expect(composition('50.1:50.1', '%')).toEqual([]);
	expect(composition('50:49.7', '%')[0]).toContain('value: the parts sum to 99.7, not to 100 ± 0.2 %');
	expect(composition('200:150', '亿元')).toEqual([]);
	expect(composition('100', '%')[0]).toContain('a composition needs two parts or more');
	expect(problems(csv({ value: '50:50' }))[0]).toContain('only a composition has parts, this is "level"');
});

test('parseLedger(csv) refuses what is no finite number', () => {
	expect(problems(csv({ value: '１２' }))[0]).toContain('value: "１２" is not a number');
	expect(problems(csv({ value: '1e3' }))[0]).toContain('value: "1e3" is not a number');
	expect(problems(csv({ value: '9'.repeat(400) }))[0]).toContain('too large to be a finite number');
	expect(problems(csv({ value: '' }))[0]).toContain('value: is empty; give the number, or both ends');
	expect(problems(csv({ value: '', from: '5', to: '3' }))[0]).toContain('5 to 3 is no range');
	expect(problems(csv({ from: '5' }))[0]).toContain('from, to: are filled beside a value');
});

test('parseLedger(csv) wants a fragment of at most 30 characters without white space', () => {
	expect(problems(csv({ fragment: '塘'.repeat(30) }))).toEqual([]);
	expect(problems(csv({ fragment: '塘'.repeat(31) }))[0]).toContain(
		'fragment: has 31 characters, at most 30 are allowed'
	);
	expect(problems(csv({ fragment: '' }))[0]).toContain('fragment: is empty');
	expect(problems(csv({ fragment: '鱼塘 12.5' }))[0]).toContain('holds white space; remove it');
});

test('parseLedger(csv) wants places separated by ";"', () => {
	expect(problems(csv({ places: '枫桥镇、梨花村' }))[0]).toContain('is not a list; separate places by ";"');
	expect(problems(csv({ places: '枫桥镇;' }))[0]).toContain('has an empty place');
	expect(parseLedger(csv({ places: '' }))[0]?.places).toEqual([]);
});
