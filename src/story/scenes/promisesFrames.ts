import { dues } from '../dues.js';
import { pairs, type Alike } from '../pairs.js';
import type { StepId } from './ids.js';
import type { SceneFrame, Script } from './sceneFrame.js';

const goals = ['revenue', 'income', 'gdp', 'firms', 'visits', 'tourism'] as const;

/** Six goals, the pace that they need, 2021 against the plans for 2022, and the dates of that year. */
export function promisesFrames(script: Script) {
	return {
		'promises-1': reached(script),
		'promises-2': needed(script),
		'promises-3': changes(script, 'yes'),
		'promises-4': changes(script, 'loosely'),
		'promises-5': calendar(script)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}

function reached({ value, say, name }: Script): SceneFrame {
	return {
		spec: {
			chart: 'bullet',
			options: {
				unit: '%',
				rows: goals.map((id) => ({
					key: id,
					name: name(`goal.${id}`),
					value: value(`${id}.reached`),
					target: 100,
					tone: 'river' as const,
					text: say(`${id}.reached`),
					targetText: say(`${id}.goal`)
				}))
			}
		},
		claims: goals.map((id) => `${id}.reached` as const)
	};
}

function needed({ value, name }: Script): SceneFrame {
	const past = { gdp: 'gdp.average', revenue: 'revenue.average', income: 'income.pastRate' } as const;
	const pastOf = (id: (typeof goals)[number]) => (id in past ? past[id as keyof typeof past] : undefined);
	return {
		spec: {
			chart: 'dot',
			options: {
				rows: goals
					.map((id) => {
						const before = pastOf(id);
						return {
							key: id,
							goal: name(`goal.${id}`),
							past: before ? value(before) : null,
							needed: value(`${id}.needed`)
						};
					})
					.sort((a, b) => a.needed - b.needed),
				name: 'goal',
				key: 'key',
				unit: '%',
				digits: 1,
				points: [
					{ key: 'past', name: name('past'), value: 'past', tone: 'slate' },
					{ key: 'needed', name: name('needed'), value: 'needed', tone: 'river', status: 'planned' }
				]
			}
		},
		claims: [...goals.map((id) => `${id}.needed` as const), ...Object.values(past)]
	};
}

function changes({ copy: { lang }, value }: Script, alike: Exclude<Alike, 'no'>): SceneFrame {
	const shown = pairs.filter((pair) => pair.alike === alike);
	const rows = shown
		.map(({ id, name }) => ({ name: name[lang], change: value(`${id}.change`), status: 'planned' }))
		.sort((a, b) => b.change - a.change);
	const all = pairs.flatMap((pair) => (pair.alike === 'no' ? [] : value(`${pair.id}.change`)));
	return {
		spec: {
			chart: 'bar',
			options: {
				rows,
				name: 'name',
				value: 'change',
				status: 'status',
				unit: '%',
				digits: 1,
				arrangement: 'diverging',
				domain: [Math.min(...all), Math.max(...all)],
				tones: Object.fromEntries(rows.map(({ name }) => [name, alike === 'yes' ? 'river' : 'slate']))
			}
		},
		claims: shown.map(({ id }) => `${id}.change` as const)
	};
}

function calendar({ archive: { ledger }, name }: Script): SceneFrame {
	const dateOf = (id: string) => ledger.find((row) => row.id === id)?.period ?? null;
	return {
		spec: {
			chart: 'calendar',
			options: {
				rows: dues.map((id) => ({ key: id, date: dateOf(id), name: name(`due.${id}`) })),
				key: 'key',
				date: 'date',
				name: 'name',
				span: ['2022-04', '2022-12']
			}
		},
		claims: [],
		rows: dues
	};
}
