import type { PromisesName, SceneWords } from '../types.js';

export const promises: SceneWords<'promises', PromisesName> = {
	head: { title: 'Promises', deck: 'How far, how fast, and by when.' },
	steps: {
		'promises-1': {
			text: [
				'Six goals stand beside a level of 2021. Bars show how much of the goal 2021 had reached; tourism revenue is farthest off, at {tourism.reached}.',
				'Visits are to multiply by {visits.times}, their revenue by {tourism.times}. So each visit would have to bring {visit.goal}, and no longer {visit.now}.'
			],
			title: 'Tourism revenue is farthest from its goal',
			subtitle: 'What 2021 had reached, % of the goal; rings are the goals',
			note: 'GDP and budget revenue are meant for 2025; the other goals have no date.',
			denominator: 'the goal'
		},
		'promises-2': {
			text: [
				'What pace is that? GDP needs {gdp.needed} a year, after {gdp.average}. Careful: the past rate leaves prices out, the goal does not. At the targets of 2022, {gdp.target} and prices up {inflation.target}, GDP would come to {gdp.atTargets} in 2025.',
				'Tourism revenue needs {tourism.needed} a year.'
			],
			title: 'Tourism revenue needs {tourism.needed} a year',
			subtitle: 'Growth on the year before, %; rings are what the goals need',
			note: 'Goals without a date are given {goals.years} years. No past rate is printed for visits, their revenue or firms.',
			denominator: 'the year before'
		},
		'promises-3': {
			text: [
				'Here is what 2021 did against what 2022 plans, in {pairs.alike|bare} pairs that are counted alike.',
				'Old housing compounds go up by {compounds.change|size}. New urban jobs are planned {jobs.change|size} lower, new care beds {beds.change|size} lower, greened villages {villages.change|size}.'
			],
			title: 'More compounds and projects, fewer jobs and beds',
			subtitle: 'Plan for 2022 less what was done in 2021, % of 2021',
			note: 'Many plans are floors and may be passed; a lower plan can also mean that less is left to do.',
			denominator: '2021'
		},
		'promises-4': {
			text: [
				'These only look alike. Toilets were counted in 2021, households in 2022; fewer people under watch may be good news.',
				'Some cannot be compared at all: {roads.done} road projects and then {roads.plan}; {parking.done} parking spaces and then {parking.plan} car parks.'
			],
			title: 'These pairs are alike only in name',
			subtitle: 'Plan for 2022 less what was done in 2021, % of 2021',
			note: 'Left out: rural roads, parking, and works, estates and pilot villages that stand in both years.',
			denominator: '2021'
		},
		'promises-5': {
			text: [
				'Some plans have a date: by the end of a month, of the first six, or of the year. Those can be checked by anyone who waits.',
				'Most have only the year itself.'
			],
			title: 'What was due in 2022, and when',
			subtitle: 'Deadlines in the plan for 2022, by month',
			note: 'A ring is a date that was set. Whether it was kept is not in this report.'
		}
	},
	names: {
		'goal.gdp': 'GDP',
		'goal.revenue': 'Revenue',
		'goal.income': 'Income',
		'goal.firms': 'High-tech firms',
		'goal.visits': 'Visits',
		'goal.tourism': 'Tourism revenue',
		past: 'past average',
		needed: 'needed',
		'due.foil-cutting-start-deadline': 'Battery-foil project starts',
		'due.packaging-capacity-2022': 'Packaging plant starts',
		'due.park-centre-deadline': 'Park service centre opens',
		'due.spray-centre-deadline': 'Spray-coating centre opens',
		'due.foil-phase-one-deadline': 'Foil plant produces',
		'due.cable-plants-deadline': 'Cable plants produce',
		'due.shoe-park-buildings-2022': 'Shoe park, first buildings',
		'due.zone-reform-deadline': 'Staffing reform in force',
		'due.plaza-deadline': 'Shopping complex opens',
		'due.bridges-deadline': 'River bridges widened',
		'due.village-governance-deadline': 'Village governance drive',
		'due.pilot-villages-deadline': 'Pilot villages finish',
		'due.village-income-2022': 'Village income reached',
		'due.waterworks-deadline': 'Flooded waterworks repaired',
		'due.southern-hills-deadline': 'Southern hills restored',
		'due.estates-deadline': 'Resettlement estates built',
		'due.larger-industry-firms-2022': 'Larger industrial firms reached'
	}
};
