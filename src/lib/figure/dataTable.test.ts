import { expect, test } from 'vitest';
import { dataTable } from './dataTable.js';

test('dataTable(table) puts the unit of a column into its head, and numbers into its cells', () => {
	const table = {
		columns: ['Area', 'Size', 'Change'],
		rows: [
			['Ash', '1,032.1 km²', '+7.2%'],
			['Elm', '39 km²', '−0.5%']
		]
	};
	expect(dataTable({ columns: ['Year', 'Money'], rows: [['2021', '4.6亿元']] })).toEqual({
		columns: [{ name: 'Year' }, { name: 'Money', unit: '亿元' }],
		rows: [['2021', 4.6]]
	});
	expect(dataTable(table)).toEqual({
		columns: [{ name: 'Area' }, { name: 'Size', unit: 'km²' }, { name: 'Change', unit: '%' }],
		rows: [
			['Ash', 1032.1, 7.2],
			['Elm', 39, -0.5]
		]
	});
});

test('leaves words, dates, multiples and mixed units as they are, and a gap empty', () => {
	const table = {
		columns: ['2021', 'Said', 'Due', 'Money', 'Mixed', 'Count'],
		rows: [
			['7 towns', 'at most 46 µg/m³', '2022-06', '4.6亿元', '5 km', '3'],
			['8 towns', '', '2022-12', '123元', '5 mu', 'not named']
		]
	};
	expect(dataTable(table)).toEqual({
		columns: table.columns.map((name) => ({ name })),
		rows: [
			['7 towns', 'at most 46 µg/m³', '2022-06', '4.6亿元', '5 km', 3],
			['8 towns', null, '2022-12', '123元', '5 mu', 'not named']
		]
	});
});
