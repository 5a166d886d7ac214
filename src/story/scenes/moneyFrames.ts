import type { ChartSpec } from '../../lib/charts/chartSpec.js';
import type { StepId } from './ids.js';
import type { SceneFrame, Script } from './sceneFrame.js';

const rates = ['gdp', 'industry', 'investment', 'retail', 'revenue'] as const;
const years = ['2022', '2023', '2024', '2025'] as const;

/** Five rates in three readings, the three sectors, five years at the averages, and income on its way to the goal. */
export function moneyFrames(script: Script) {
	return {
		'money-1': readings(script, false),
		'money-2': readings(script, true),
		'money-3': sectors(script),
		'money-4': fiveYears(script),
		'money-5': income(script)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}

function readings({ value, name }: Script, withTarget: boolean): SceneFrame {
	const rows = rates.map((id) => ({
		key: id,
		rate: name(id),
		average: value(`${id}.average`),
		year: value(`${id}.year`),
		target: value(`${id}.target`)
	}));
	const all = rows.flatMap(({ average, year, target }) => [average, year, target]);
	const points = [
		{ key: 'average', name: name('average'), value: 'average', tone: 'slate' },
		{ key: 'year', name: name('year2021'), value: 'year', tone: 'river' },
		{ key: 'target', name: name('target2022'), value: 'target', tone: 'river', status: 'planned' }
	] as const;
	return {
		spec: {
			chart: 'dot',
			options: {
				rows,
				name: 'rate',
				key: 'key',
				unit: '%',
				domain: [Math.floor(Math.min(...all)) - 1, Math.ceil(Math.max(...all))],
				points: withTarget ? points : points.slice(0, 2)
			}
		},
		claims: rates.flatMap((id) =>
			withTarget
				? ([`${id}.average`, `${id}.year`, `${id}.target`] as const)
				: ([`${id}.average`, `${id}.year`] as const)
		)
	};
}

function sectors({ value, name }: Script): SceneFrame {
	const parts = ['first', 'second', 'third'] as const;
	const [first, second, third] = parts.map((part) => name(part)) as [string, string, string];
	return {
		spec: {
			chart: 'composition',
			options: {
				rows: parts.map((part) => ({ sector: name(part), share: value(`sectors.${part}`) })),
				name: 'sector',
				value: 'share',
				unit: '%',
				tones: { [first]: 'forest', [second]: 'loess', [third]: 'river' }
			}
		},
		claims: ['sectors.second']
	};
}

function fiveYears({ value, name }: Script): SceneFrame {
	const rows = [
		...rates.map((id) => ({ name: name(id), growth: value(`${id}.fiveYears`) })),
		{ name: name('incomeOn2016'), growth: value('income.growth') }
	].sort((a, b) => b.growth - a.growth);
	return {
		spec: {
			chart: 'bar',
			options: {
				rows,
				name: 'name',
				value: 'growth',
				unit: '%',
				digits: 1,
				tones: {
					...Object.fromEntries(rates.map((id) => [name(id), 'slate'])),
					[name('incomeOn2016')]: 'loess'
				}
			}
		},
		claims: [...rates.map((id) => `${id}.fiveYears` as const), 'income.growth']
	};
}

function income({ value, name }: Script): SceneFrame {
	const spec: ChartSpec = {
		chart: 'bar',
		options: {
			direction: 'columns',
			unit: 'yuan',
			axis: true,
			rows: [
				{ year: name('year2021'), yuan: value('income.level'), status: 'done' },
				...years.map((year) => ({
					year: name(`year${year}`),
					yuan: value(`income.in${year}`),
					status: 'planned'
				}))
			],
			name: 'year',
			value: 'yuan',
			status: 'status',
			tones: Object.fromEntries((['2021', ...years] as const).map((year) => [name(`year${year}`), 'loess'])),
			annotations: [
				{ key: 'goal', kind: 'rule', y: value('income.goal'), text: name('incomeGoal'), tone: 'ink' }
			]
		}
	};
	return { spec, claims: ['income.level', 'income.goal', 'income.goalRate'] };
}
