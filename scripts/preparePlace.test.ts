// vitest environment node
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { expect, test } from 'vitest';
import { choroplethLayout } from '../src/lib/charts/choroplethLayout.js';
import { squareTowns } from '../tests/fixtures/squareTowns.js';
import { preparePlace } from './preparePlace.js';

const { towns } = squareTowns().objects;
const shapes = JSON.stringify(feature(squareTowns(), towns as GeometryCollection));
const table = 'code,name,rate\nnw,Ash,.125\nne,Elm,0.5\nsw,Oak,7\nse,Yew,';

test('a file of shapes and a table become a map and its rows, ready to be drawn', () => {
	const { map, rows, report } = preparePlace(shapes, table);
	expect(report).toEqual({ joined: 4, lost: [], bare: [], twice: [] });
	expect(rows.map(({ code, name, rate }) => [code, name, rate])).toEqual([
		['nw', 'Ash', 0.125],
		['ne', 'Elm', 0.5],
		['sw', 'Oak', 7],
		['se', 'Yew', null]
	]);
	expect(map.neighbours[0]).toEqual([1, 2]);
	const layout = choroplethLayout({
		map,
		regions: rows as { code: string; name: string; rate: number | null }[],
		name: 'name',
		value: 'rate',
		unit: '%',
		measure: 'rate',
		width: 480,
		height: 400,
		lang: 'en'
	});
	expect(layout.missing).toBe(1);
	expect(layout.table.rows).toHaveLength(4);
});

test('values parted by tabs, another column for the code, and codes of before are read', () => {
	const { rows, report } = preparePlace(shapes, 'id\trate\nold-nw\t1\nold-xx\t2', {
		rowsCode: 'id',
		codes: { 'old-': '' }
	});
	expect(rows).toEqual([
		{ id: 'old-nw', rate: 1, code: 'nw', name: 'nw' },
		{ id: 'old-xx', rate: 2, code: 'xx', name: 'xx' }
	]);
	expect(report).toEqual({ joined: 1, lost: ['xx xx'], bare: ['ne', 'sw', 'se'], twice: [] });
});

test('only some codes are taken, of shapes and rows alike', () => {
	const { map, rows } = preparePlace(shapes, table, { only: 'n' });
	expect(rows.map(({ code }) => code)).toEqual(['nw', 'ne']);
	expect(Object.values(map.objects)[0]?.regions.map(({ code }) => code)).toEqual(['nw', 'ne']);
});

test('a table without the column of codes is refused by the columns that it has', () => {
	expect(() => preparePlace(shapes, table, { rowsCode: 'adcode' })).toThrow(
		'the table has no column "adcode" for the code; it has code, name, rate'
	);
});
