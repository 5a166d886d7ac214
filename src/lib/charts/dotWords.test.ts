import { expect, test } from 'vitest';
import { townRows } from '../../../tests/fixtures/townRows.js';
import { dotLayout } from './dotLayout.js';

const points = [
	{ key: 'before', name: '2016', value: 'before', tone: 'river' },
	{ key: 'after', name: '2021', value: 'after', tone: 'brick' }
] as const;
const options = { width: 640, height: 480, rows: townRows, name: 'name', unit: '%', points } as const;

test('few rows are told one by one, with the change between two points', () => {
	const rows = townRows.slice(3, 5);
	expect(dotLayout({ ...options, rows, lang: 'zh' }).summary).toBe(
		'点图。顾县：2016为40.1%，2021为44.1%（+4个百分点）；翟镇：2016无数据，2021为20%。'
	);
	expect(dotLayout({ ...options, rows, lang: 'en' }).summary).toBe(
		'Dot plot. 顾县: 40.1% (2016), 44.1% (2021), +4\u00a0percentage points; 翟镇: no data (2016), 20% (2021).'
	);
});

test('many rows are told by the extremes, the changes and the gaps', () => {
	expect(dotLayout({ ...options, lang: 'zh' }).summary).toBe(
		'点图：2016、2021，共12行，单位：%。2021最高的是府店（70.2%），最低的是高龙（12%）。2021比2016高的有5个，低的有4个，持平的有1个；相差最大的是庞村（+7个百分点）和府店（−5个百分点）。2016：翟镇、高龙无数据。'
	);
	expect(dotLayout({ ...options, lang: 'en' }).summary).toBe(
		'Dot plot: 2016 and 2021, 12 rows, in %. 2021: the highest is 府店 (70.2%), the lowest 高龙 (12%). Compared with 2016, 2021 is higher in 5 of 10, lower in 4 and the same in 1; the widest gaps are in 庞村 (+7\u00a0percentage points) and 府店 (−5\u00a0percentage points). No data for 翟镇 and 高龙 (2016).'
	);
});

test('a single point needs no name for its extremes', () => {
	const one = { ...options, points: [{ ...points[0], name: 'Area' }], unit: 'km2' } as const;
	expect(dotLayout({ ...one, lang: 'en' }).summary).toBe(
		'Dot plot: Area, 12 rows, in km². The highest is 府店 (75.2\u00a0km²), the lowest 庞村 (18.4\u00a0km²). No data for 翟镇 and 高龙.'
	);
});
