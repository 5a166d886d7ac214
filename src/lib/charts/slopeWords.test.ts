import { expect, test } from 'vitest';
import { townRows } from '../../../tests/fixtures/townRows.js';
import { slopeLayout, type SlopeRow } from './slopeLayout.js';

const frame = { width: 640, height: 480, ends: ['2016', '2021'], unit: '%' } as const;
const row = (name: string, from: number | null, to: number | null): SlopeRow => ({
	key: name,
	name,
	from,
	to,
	tone: 'river',
	basis: 'printed'
});

test('few rows are told from end to end, with the change that follows from them', () => {
	const rows = [row('Forest cover', 18.46, 21.14), row('Green space', 30, null)];
	expect(slopeLayout({ ...frame, rows, lang: 'en' }).summary).toBe(
		'Slope chart. Forest cover: 18.46% (2016) to 21.14% (2021), +2.68\u00a0percentage points; Green space: 30% (2016), no data (2021).'
	);
	expect(slopeLayout({ ...frame, rows, lang: 'zh' }).summary).toBe(
		'斜率图。Forest cover：2016为18.46%，2021为21.14%（+2.68个百分点）；Green space：2016为30%，2021无数据。'
	);
});

test('no change is reckoned from values that are printed in other words', () => {
	const rows = [{ ...row('Forest', 18, 21), text: ['about 18%', 'over 21%'] as const }];
	expect(slopeLayout({ ...frame, rows, lang: 'en' }).summary).toBe(
		'Slope chart. Forest: about 18% (2016) to over 21% (2021).'
	);
});

test('many rows are told by how many rose and fell, the extremes and the gaps', () => {
	const rows = townRows.map(({ name, before, after }) => row(name, before, after));
	rows[10] = { ...row('府店', 75.2, 70.2), status: 'planned' };
	expect(slopeLayout({ ...frame, rows, lang: 'zh' }).summary).toBe(
		'斜率图：2016与2021，共12项，单位：%。2021比2016高的有5个，低的有4个，持平的有1个；相差最大的是庞村（+7个百分点）和府店（−5个百分点）。2021最高的是计划中的府店（70.2%），最低的是高龙（12%）。其中1项2021的数值是计划。2016：翟镇、高龙无数据。'
	);
	expect(slopeLayout({ ...frame, rows, lang: 'en' }).summary).toBe(
		'Slope chart: 2016 to 2021, 12 rows, in %. Compared with 2016, 2021 is higher in 5 of 10, lower in 4 and the same in 1; the widest gaps are in 庞村 (+7\u00a0percentage points) and 府店 (−5\u00a0percentage points). 2021: the highest is 府店, planned (70.2%), the lowest 高龙 (12%). 1 of the values for 2021 is planned. No data for 翟镇 and 高龙 (2016).'
	);
});
