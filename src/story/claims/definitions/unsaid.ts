import type { Bilingual } from '../../../lib/format/lang.js';
import type { Definition } from '../evaluateClaims.js';

const counted = (count: string, zh: string, en: string): Definition => ({ name: { zh, en }, count });

const fromBase = (base: string, name: Bilingual): Definition => ({
	name,
	formula: `percent((farm.count - ${base}) / ${base})`,
	unit: '%',
	digits: 1
});

const near = { zh: '离推算的底数最近的整数。', en: 'The whole number next to the base that was worked out.' };

export const unsaid = {
	figures: counted('figures', '报告里的数字', 'Figures in the report'),
	'figures.done': counted('figures.done', '说的是已完成的数字', 'Figures of what is done'),
	'figures.target': counted('figures.target', '说的是目标的数字', 'Figures that are targets'),
	'figures.plan': counted('figures.plan', '说的是计划的数字', 'Figures that are plans'),
	'figures.printed': counted('figures.printed', '印出时段的数字', 'Figures whose period is printed'),
	'figures.inferred': counted(
		'figures.inferred',
		'时段要推断的数字',
		'Figures whose period must be inferred'
	),
	'figures.undated': counted('figures.undated', '没有时段的数字', 'Figures without a period'),
	'figures.dated': counted(
		'figures.dated',
		'写明月份、半年或年底的目标和计划',
		'Targets and plans due by a month, a half-year or the end of the year'
	),
	'figures.fiveYears': counted('figures.fiveYears', '五年部分的数字', 'Figures of the five years'),
	'figures.bothEnds': counted('figures.bothEnds', '两头都印出的', 'Of these, with both ends'),
	'figures.changes': counted('figures.changes', '只有增减或增速的', 'Of these, only a change or a rate'),
	'figures.year': counted('figures.year', '2021年部分的数字', 'Figures of 2021'),
	'pairs.alike': counted(
		'pairs.alike',
		'两年口径一样的对照',
		'Pairs of 2021 and 2022 that are counted alike'
	),
	'pairs.loosely': counted(
		'pairs.loosely',
		'两年口径相近的对照',
		'Pairs of 2021 and 2022 that are nearly alike'
	),

	'farm.count': { name: { zh: '新型农业经营主体', en: 'New-type farm businesses' }, row: 'farm-businesses' },
	'farm.growth': {
		name: { zh: '新型农业经营主体增幅', en: 'New-type farm businesses, growth' },
		row: 'farm-businesses-growth-5y'
	},
	'farm.base': {
		name: { zh: '由增幅倒推的底数', en: 'The base that the growth leads back to' },
		formula: 'farm.count / (1 + ratio(farm.growth))',
		unit: '',
		digits: 2
	},
	'farm.lower': {
		name: { zh: '底数下面的整数', en: 'The whole number below the base' },
		assume: 450,
		unit: '',
		note: near
	},
	'farm.upper': {
		name: { zh: '底数上面的整数', en: 'The whole number above the base' },
		assume: 451,
		unit: '',
		note: near
	},
	'farm.fromLower': fromBase('farm.lower', {
		zh: '从下面的整数算起的增幅',
		en: 'Growth from the whole number below'
	}),
	'farm.fromUpper': fromBase('farm.upper', {
		zh: '从上面的整数算起的增幅',
		en: 'Growth from the whole number above'
	})
} as const satisfies Record<string, Definition>;
