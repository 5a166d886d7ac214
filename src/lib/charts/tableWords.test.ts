import { expect, test } from 'vitest';
import { townRows } from '../../../tests/fixtures/townRows.js';
import { tableLayout } from './tableLayout.js';

const planned = ({ name }: { name: string }) => (name === '府店' ? 'planned' : 'done');

test('a table is told by its size, the extremes of its main column and the gaps, by name', () => {
	const columns = [
		{ kind: 'text', key: 'name', name: 'Town', value: 'name' },
		{ kind: 'bar', key: 'before', name: 'Tap water', value: 'before', unit: '%', status: planned }
	] as const;
	const options = { width: 640, height: 640, rows: townRows, columns };
	expect(tableLayout({ ...options, lang: 'en' }).summary).toBe(
		'Table of 12 rows and 2 columns. Tap water: the highest is 府店, planned (75.2%), the lowest 庞村 (18.4%). No data for 翟镇 and 高龙.'
	);
	expect(tableLayout({ ...options, lang: 'zh' }).summary).toBe(
		'表格，共12行、2列。Tap water：最高的是计划中的府店（75.2%），最低的是庞村（18.4%）；翟镇、高龙无数据。'
	);
});
