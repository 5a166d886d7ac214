import { expect, test } from 'vitest';
import { townRows } from '../../../tests/fixtures/townRows.js';
import { beeswarmLayout } from './beeswarmLayout.js';

const options = {
	width: 640,
	height: 480,
	rows: townRows,
	x: 'before',
	name: 'name',
	xTitle: 'Tap water',
	unit: '%'
} as const;

test('a swarm is told by its range, its median, the rows that stand out and the gaps', () => {
	expect(beeswarmLayout({ ...options, lang: 'en', highlight: ['首阳山'] }).summary).toBe(
		'Beeswarm: Tap water. 10 points from 18.4% (庞村) to 75.2% (府店), median 37.15%. 首阳山: 51.7%. No data for 翟镇 and 高龙.'
	);
	expect(beeswarmLayout({ ...options, lang: 'zh', xTitle: '通水率' }).summary).toBe(
		'蜂群图：通水率。10个点，从18.4%（庞村）到75.2%（府店），中位数为37.15%。翟镇、高龙无数据。'
	);
});
