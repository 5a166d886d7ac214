import { expect, test } from 'vitest';
import { lineLayout } from './lineLayout.js';

const years = ['2016', '2017', '2018', '2019', '2020', '2021'];
const air = years.map((year, index) => ({ year, value: [61, 58, null, 52, 50, 46][index] ?? null }));
const frame = {
	width: 640,
	height: 400,
	x: 'year',
	y: 'value',
	name: 'PM2.5',
	unit: 'µg/m3'
} as const;

test('a line is told by its span, its change with a sign, its extremes and its gaps', () => {
	expect(lineLayout({ ...frame, rows: air, lang: 'en' }).summary).toBe(
		'Line chart: PM2.5, 2016 to 2021. It fell from 61\u00a0µg/m³ in 2016 to 46\u00a0µg/m³ in 2021, −15\u00a0µg/m³; highest 61\u00a0µg/m³ (2016), lowest 46\u00a0µg/m³ (2021). No data for 2018.'
	);
});

test('what is planned has not come to pass, and is told apart', () => {
	const rows = [
		...air.map((row) => ({ ...row, status: 'done' as const })),
		{ year: '2025', value: 35, status: 'planned' as const }
	];
	const plan = { ...frame, rows, status: 'status' } as const;
	expect(lineLayout({ ...plan, lang: 'zh' }).summary).toBe(
		'折线图：PM2.5，2016年至2025年。2016年为61微克/立方米，2021年降至46微克/立方米（−15微克/立方米）；最高61微克/立方米（2016年），最低46微克/立方米（2021年）。2018年无数据。2025年计划为35微克/立方米，以空心线表示。'
	);
	expect(lineLayout({ ...plan, lang: 'en' }).summary).toContain(
		'It fell from 61\u00a0µg/m³ in 2016 to 46\u00a0µg/m³ in 2021, −15\u00a0µg/m³;'
	);
	expect(lineLayout({ ...plan, lang: 'en' }).summary).toContain(
		'The plan for 2025 is 35\u00a0µg/m³, drawn hollow.'
	);
	const only = { ...plan, rows: rows.slice(-1), lang: 'en' } as const;
	expect(lineLayout(only).summary).toBe(
		'Line chart: PM2.5, 2025. The plan for 2025 is 35\u00a0µg/m³, drawn hollow.'
	);
});

test('many lines are counted, and a gap that all share is told once', () => {
	const rows = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((town) => air.map((row) => ({ ...row, town })));
	const many = { ...frame, rows, series: 'town' } as const;
	const zh = lineLayout({ ...many, lang: 'zh' }).summary;
	expect(zh).toContain('折线图：PM2.5，2016年至2021年，甲、乙、丙、丁等6条线。');
	expect(zh).toContain('各条线2018年无数据。');
	const en = lineLayout({ ...many, lang: 'en' }).summary;
	expect(en).toContain('Line chart: PM2.5, 2016 to 2021; 甲, 乙, 丙, 丁 and 2 more.');
	expect(en).toContain('No data for 2018 in any line.');
});

test('gaps of some lines are told by line', () => {
	const rows = [
		...air.map((row) => ({ ...row, town: 'A' })),
		...air.map((row) => ({ ...row, value: 50, town: 'B' }))
	];
	expect(lineLayout({ ...frame, rows, series: 'town', lang: 'en' }).summary).toContain(
		'No data for A: 2018.'
	);
	expect(lineLayout({ ...frame, rows, series: 'town', lang: 'zh' }).summary).toContain('A2018年无数据。');
});

test('a line that ends where it began says so, in the words of its axis', () => {
	const flat = years.map((year) => ({ year: `${year}-03-05`, value: 35 }));
	expect(lineLayout({ ...frame, rows: flat, lang: 'en' }).summary).toContain(
		'It stood at 35\u00a0µg/m³ on 5\u00a0Mar\u00a02016 and again on 5\u00a0Mar\u00a02021.'
	);
	const along = [0, 1, 2].map((year) => ({ year, value: year }));
	const road = { ...frame, rows: along, xUnit: 'km', lang: 'en' } as const;
	expect(lineLayout(road).summary).toContain(
		'It rose from 0\u00a0µg/m³ at 0\u00a0km to 2\u00a0µg/m³ at 2\u00a0km'
	);
});
