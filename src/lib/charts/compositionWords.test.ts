import { expect, test } from 'vitest';
import { compositionLayout } from './compositionLayout.js';

const frame = { width: 640, height: 320, name: 'name', value: 'value' } as const;
const sectors = (...values: (number | null)[]) =>
	values.map((value, index) => ({ name: ['农业', '工业', '服务业'][index] ?? '', value }));

test('one whole is told by its sum and its parts, largest first', () => {
	const rows = sectors(22.3e8, 251.4e8, 191e8);
	expect(compositionLayout({ ...frame, rows, unit: 'yuan', lang: 'zh' }).summary).toBe(
		'构成图。合计464.7亿元：工业54.1%，服务业41.1%，农业4.8%。'
	);
	expect(compositionLayout({ ...frame, rows, unit: 'yuan', lang: 'en' }).summary).toBe(
		'Composition. 46.47 billion\u00a0yuan in all: 工业 54.1%, 服务业 41.1%, 农业 4.8%.'
	);
});

test('a part that is missing leaves the values of the others', () => {
	const rows = sectors(22.3e8, null, 191e8);
	expect(compositionLayout({ ...frame, rows, unit: 'yuan', lang: 'zh' }).summary).toBe(
		'构成图。农业22.3亿元，服务业191亿元，工业无数据。'
	);
});

test('of two wholes the widest difference is told, in points', () => {
	const rows = [
		...sectors(8, 60, 32).map((row) => ({ ...row, year: '2016' })),
		...sectors(4.8, 54.1, 41.1).map((row) => ({ ...row, year: '2021' }))
	];
	const two = { ...frame, rows, bar: 'year', unit: '%' } as const;
	expect(compositionLayout({ ...two, lang: 'zh' }).summary).toBe(
		'构成图。2016：工业60%，服务业32%，农业8%；2021：工业54.1%，服务业41.1%，农业4.8%。相差最大的是服务业（+9.1个百分点）。'
	);
	expect(compositionLayout({ ...two, lang: 'en' }).summary).toContain(
		'The widest difference is in 服务业 (+9.1\u00a0percentage points).'
	);
});

test('of many wholes the sum and the largest part are told', () => {
	const rows = ['A', 'B', 'C', 'D'].flatMap((town, index) =>
		sectors(10 + index * 20, 45, 33).map((row) => ({ ...row, town }))
	);
	const many = { ...frame, rows, bar: 'town', unit: 'person' } as const;
	expect(compositionLayout({ ...many, lang: 'zh' }).summary).toBe(
		'构成图。A（合计88人）：最大的是工业51.1%；B（合计108人）：最大的是工业41.7%；C（合计128人）：最大的是农业39.1%；D（合计148人）：最大的是农业47.3%。'
	);
});
