import { expect, test } from 'vitest';
import { joinReport, joinRows } from './joinRows.js';

const regions = new Map([
	['a', 1],
	['b', 2]
]);

test('joinRows(rows, regions) keeps the order of the rows', () => {
	expect(joinRows('map', [{ code: 'b' }, { code: 'a' }], regions)).toEqual([
		{ row: { code: 'b' }, region: 2 },
		{ row: { code: 'a' }, region: 1 }
	]);
});

test('joinRows(…) names every row that has no region', () => {
	const rows = [{ code: 'a', name: 'Ash' }, { code: 'x', name: 'Elm' }, { code: 'y' }];
	expect(() => joinRows('map', rows, regions)).toThrow('map: 2 of 3 rows have no region (x Elm, y)');
});

test('joinRows(…) refuses two rows for one region', () => {
	expect(() => joinRows('map', [{ code: 'a' }, { code: 'a' }], regions)).toThrow('code a has two rows');
});

test('joinReport(…) tells rows without a region, regions without a row, and codes that come twice', () => {
	const rows = [{ code: 'a', name: 'Ash' }, { code: 'a' }, { code: 'x', name: 'Elm' }, { code: 'y' }];
	expect(joinReport(rows, regions)).toEqual({ joined: 2, lost: ['x Elm', 'y'], bare: ['b'], twice: ['a'] });
	expect(joinReport([{ code: 'b' }, { code: 'a' }], regions)).toEqual({
		joined: 2,
		lost: [],
		bare: [],
		twice: []
	});
});
