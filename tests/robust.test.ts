import { describe, expect, test } from 'vitest';
import { chartLayout } from '../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import { boxes, expectSound } from './soundLayout.js';
import { variants, type NamedRow } from './variants.js';

const towns = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir'];
const rows = (values: readonly (number | null)[], names: readonly string[] = towns): NamedRow[] =>
	values.map((value, index) => ({ name: names[index] ?? '', value }));

/** What data may be: every kind draws each, or says what to do instead. */
const cases: Readonly<Record<string, readonly NamedRow[]>> = {
	'no rows': [],
	'one row': rows([12]),
	'one row of zero': rows([0]),
	'one row without a value': rows([null]),
	'equal values': rows([7, 7, 7, 7, 7]),
	zeros: rows([0, 0, 0, 0, 0]),
	'a zero among others': rows([3, 0, 8, 5, 1]),
	negatives: rows([-3, -40, -0.5, -12, -7]),
	'both signs': rows([-30, 12, 0, 4, -5]),
	'huge numbers': rows([4e15, 9.1e14, 2e13, 7e15, 1e12]),
	'tiny numbers': rows([4e-9, 9.1e-10, 2e-9, 7e-9, 1e-10]),
	'huge and tiny numbers': rows([4e15, 9.1e-10, 2, 7e6, 1e-3]),
	'nothing known': rows([null, null, null]),
	gaps: rows([5, null, 7, null, 2]),
	'names of 30 letters': rows(
		[20, 31, 5, 12, 9],
		[
			'Upper Yi and Luo river village',
			'Donaudampfschifffahrtsgesellsc',
			'The old mine by the seven lake',
			'North bank of the great old da',
			'Fir'
		]
	),
	'names of 30 characters': rows(
		[20, 31, 5, 12, 9],
		[
			'洛河两岸及上游山区各乡镇街道办事处与开发区管委会所辖全部村庄',
			'城关镇',
			'偃师区人民政府第一届第三次会议工作报告所列重点项目建设指挥部',
			'诸葛镇',
			'高龙镇'
		]
	)
};

/** Lengths, areas and parts of a whole: nothing is below none. */
const fromZero =
	/^(bullet|composition|dotGrid|squares|symbolMap|waffle|bar, stacked|line, (roots|stacked)|scatter, (areas|roots)|table$)/;

/** Whether a kind has no way to draw such values. */
function refuses(title: string, variant: string): boolean {
	const values = cases[title]?.map(({ value }) => value ?? NaN) ?? [];
	if (/logarithms/.test(variant)) return values.some((value) => value <= 0);
	if (/^(dotGrid|waffle)/.test(variant) && values.some((value) => value > 100)) return true;
	return fromZero.test(variant) && values.some((value) => value < 0);
}

describe.each(Object.keys(cases))('%s', (title) => {
	test.each(Object.keys(variants))('as a %s', (variant) => {
		const spec = variants[variant]?.(cases[title] ?? []);
		for (const [width, height] of boxes)
			for (const lang of ['zh', 'en'] as const) {
				const draw = () => spec && chartLayout(chartLayouts, spec, { width, height, lang });
				if (refuses(title, variant))
					expect(draw).toThrow(/^\w+Layout: .+[;,] (give|make|draw|a (log|sqrt) scale .*give) /);
				else expectSound(draw() as NonNullable<ReturnType<typeof draw>>);
			}
	});
});
