import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { tableLayout, type TableOptions } from './tableLayout.js';

interface Row {
	town: string;
	people: number | null;
	change: number;
	note: string | null;
}

const rows: Row[] = [
	{ town: 'Ash', people: 1000, change: -2, note: 'old' },
	{ town: 'Elm', people: null, change: 3, note: null }
];
const layout = (change: Partial<TableOptions<Row>> = {}) =>
	tableLayout({
		width: 700,
		height: 300,
		lang: 'en',
		rows,
		columns: [
			{ kind: 'text', key: 'town', name: 'Town', value: 'town' },
			{
				kind: 'bar',
				key: 'people',
				name: 'People',
				value: 'people',
				unit: 'person',
				status: () => 'planned'
			},
			{ kind: 'diverging-bar', key: 'change', name: 'Change', value: 'change', unit: '%' },
			{ kind: 'text', key: 'note', name: 'Note', value: 'note' }
		],
		...change
	});

test('a stop for each cell, named after its row and its column', () => {
	expect(saidStops(layout())).toEqual([
		'Ash, People: 1,000 people (planned)',
		'Ash, Change: −2%',
		'Ash, Note: old',
		'Elm, People: no data',
		'Elm, Change: +3%',
		'Elm, Note: no data'
	]);
	expect(saidStops(layout({ lang: 'zh' })).slice(0, 2)).toEqual([
		'Ash，People: 1000人（计划）',
		'Ash，Change: −2%'
	]);
	expect(
		saidStops(layout({ columns: [{ kind: 'text', key: 'town', name: 'Town', value: 'town' }] }))
	).toEqual(['Town: Ash', 'Town: Elm']);
});

test('keys go along a row and down a column; a stop is at the end of its bar', () => {
	const { stops, lines } = layout();
	expect(stops.slice(0, 3).map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 3],
		[0, 2, -1, 4],
		[1, -1, -1, 5]
	]);
	const [people, change] = lines[0]?.bars ?? [];
	expect(stops[0]?.x).toBe((people?.x ?? 0) + (people?.width ?? 0));
	expect(stops[1]?.x).toBe(change?.x);
	expect(stops[1]?.y).toBe((lines[0]?.y ?? 0) + (lines[0]?.height ?? 0) / 2);
});
