import { expect, test } from 'vitest';
import { townRows } from '../../../tests/fixtures/townRows.js';
import { scatterLayout } from './scatterLayout.js';

const options = {
	width: 640,
	height: 480,
	rows: townRows,
	x: 'before',
	y: 'after',
	name: 'name',
	xTitle: 'Tap water',
	yTitle: 'Gas supply',
	xUnit: '%',
	yUnit: '%'
} as const;

test('a scatter plot is told by its axes, their ranges, how they go together and what is missing', () => {
	expect(scatterLayout({ ...options, lang: 'en' }).summary).toBe(
		'Scatter plot: Gas supply against Tap water, 10 points. Tap water: 18.4% (庞村) to 75.2% (府店); Gas supply: 22.6% (寇店) to 70.2% (府店). Where Tap water is higher, Gas supply tends to be higher (r = 0.98). 翟镇 and 高龙 lack a value.'
	);
	expect(scatterLayout({ ...options, xTitle: '通水率', yTitle: '通气率', lang: 'zh' }).summary).toBe(
		'散点图：通水率与通气率，共10个点。通水率从18.4%（庞村）到75.2%（府店），通气率从22.6%（寇店）到70.2%（府店）。通水率越高，通气率大体越高（r = 0.98）。翟镇、高龙缺少数据。'
	);
});

test('a relation is told only where it is plain, or plainly absent', () => {
	const told = (of: (index: number) => number) => {
		const rows = Array.from({ length: 9 }, (_, index) => ({
			name: `${index}`,
			before: index,
			after: of(index)
		}));
		return scatterLayout({ ...options, rows, lang: 'en' }).summary;
	};
	expect(told((index) => 9 - index)).toContain('tends to be lower (r = \u22121.00)');
	expect(told((index) => (index - 4) ** 2)).toContain('show no clear linear relation (r = 0.00)');
	expect(told(() => 3)).not.toContain('r =');
	expect(scatterLayout({ ...options, rows: townRows.slice(0, 4), lang: 'en' }).summary).not.toContain('r =');
});
