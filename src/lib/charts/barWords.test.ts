import { expect, test } from 'vitest';
import { longTownRows, townRows } from '../../../tests/fixtures/townRows.js';
import { barLayout } from './barLayout.js';

const frame = { width: 640, height: 480 };

test('few bars are told one by one', () => {
	const few = { ...frame, rows: townRows.slice(0, 2), name: 'name', value: 'before', unit: 'km2' } as const;
	expect(barLayout({ ...few, lang: 'zh' }).summary).toBe('条形图：城关34.2平方公里；首阳山51.7平方公里。');
	expect(barLayout({ ...few, lang: 'en', direction: 'columns' }).summary).toBe(
		'Column chart: 城关 34.2\u00a0km²; 首阳山 51.7\u00a0km².'
	);
});

test('many bars are told by their unit, their extremes and their gaps', () => {
	const many = { ...frame, rows: townRows, name: 'name', value: 'before', unit: 'km2' } as const;
	expect(barLayout({ ...many, lang: 'zh' }).summary).toBe(
		'条形图，共12项，单位：平方公里。最高的是府店（75.2平方公里），最低的是庞村（18.4平方公里）。翟镇、高龙无数据。'
	);
	expect(barLayout({ ...many, lang: 'en' }).summary).toBe(
		'Bar chart of 12 rows, in km². The highest is 府店 (75.2\u00a0km²), the lowest 庞村 (18.4\u00a0km²). No data for 翟镇 and 高龙.'
	);
});

test('two series are compared, percent by points', () => {
	const grouped = {
		...frame,
		height: 900,
		rows: longTownRows,
		name: 'name',
		series: 'year',
		value: 'value',
		unit: '%'
	} as const;
	expect(barLayout({ ...grouped, lang: 'zh' }).summary).toContain(
		'分组条形图，共12项，每项分2016、2021，单位：%。最高的是府店2016（75.2%），最低的是高龙2021（12%）。2021比2016高的有5个，低的有4个，持平的有1个；相差最大的是庞村（+7个百分点）和府店（−5个百分点）。'
	);
	expect(barLayout({ ...grouped, lang: 'en' }).summary).toContain(
		'Grouped bar chart of 12 rows by 2016 and 2021, in %. The highest is 府店, 2016 (75.2%), the lowest 高龙, 2021 (12%). Compared with 2016, 2021 is higher in 5 of 10, lower in 4 and the same in 1;'
	);
});

test('stacks are told by their sums', () => {
	const rows = longTownRows.filter(({ value }) => value !== null);
	const stacked = {
		...frame,
		rows,
		name: 'name',
		series: 'year',
		value: 'value',
		unit: 'yuan',
		arrangement: 'stacked'
	} as const;
	expect(barLayout({ ...stacked, lang: 'en' }).summary).toBe(
		'Stacked bar chart of 12 rows by 2016 and 2021, in yuan. The highest is 府店 in all (145.4\u00a0yuan), the lowest 庞村 in all (43.8\u00a0yuan). No data for 翟镇 (2016) and 高龙 (2016).'
	);
});

test('a unit of one’s own is carried through the words', () => {
	const rows = townRows.map(({ name, after }) => ({ name, after: after * 1000 }));
	const power = { ...frame, rows, name: 'name', value: 'after', unit: { zh: '兆瓦', en: 'MW' } } as const;
	expect(barLayout({ ...power, lang: 'zh' }).summary).toBe(
		'条形图，共12项，单位：兆瓦。最高的是府店（7.02万兆瓦），最低的是高龙（1.2万兆瓦）。'
	);
	expect(barLayout({ ...power, lang: 'en' }).summary).toContain('The highest is 府店 (70,200\u00a0MW)');
});
