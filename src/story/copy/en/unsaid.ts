import type { SceneWords, UnsaidName } from '../types.js';

export const unsaid: SceneWords<'unsaid', UnsaidName> = {
	head: { title: 'What it does not say', deck: 'The report as a list of its own figures.' },
	steps: {
		'unsaid-1': {
			text: [
				'We wrote down every figure that the report prints: {figures}. Each is a cell.',
				'Of these, {figures.done} tell of something done. The rest, {figures.target} targets and {figures.plan} plans, were still ahead.'
			],
			title: 'Fewer figures are done than meant',
			subtitle: 'All {figures} figures of the report; hollow cells are targets and plans',
			note: 'A cell is a figure, not its weight: a harvest and a car park count the same.'
		},
		'unsaid-2': {
			text: [
				'When is a figure of? For {figures.printed} the report prints a time. For {figures.inferred} we had to infer it from where the figure stands, and {figures.undated} have none.',
				'Of all targets and plans, {figures.dated} are due by something nearer than a year.'
			],
			title: '{figures.undated} figures have no time at all',
			subtitle: 'All {figures} figures, by how their period is known',
			note: 'Inferred means that a reader can guess the years, and that the report does not print them.'
		},
		'unsaid-3': {
			text: [
				'Take the {figures.fiveYears} figures of the five years. Only {figures.bothEnds} print where it began and where it ended: the city and the forest.',
				'{figures.changes} are a change or a rate and nothing else. All others are a number that stands alone.'
			],
			title: 'A beginning and an end: {figures.bothEnds} of {figures.fiveYears}',
			subtitle: 'Figures of the five years, by what they can be compared with',
			note: 'Empty cells are single numbers: a total, or a level at the end.'
		},
		'unsaid-4': {
			text: [
				'And of the {figures.year} figures of 2021, {pairs.alike} can be held against a plan for 2022 that is counted alike, {pairs.loosely} against one that is nearly so.',
				'For all others, next year’s report will have nothing to be checked against.'
			],
			title: '{pairs.alike} of {figures.year} can be followed into 2022',
			subtitle: 'Figures of 2021, by whether a plan for 2022 is counted alike',
			note: 'Which pairs are alike is our judgement; the list is part of the data.'
		},
		'unsaid-5': {
			text: [
				'One figure fits nothing. Farm businesses came to {farm.count}, up by {farm.growth}. That leads back to {farm.base} of them.',
				'From {farm.lower} the growth is {farm.fromLower}, from {farm.upper} it is {farm.fromUpper}. No whole number gives what is printed.'
			],
			title: 'No whole number grows by {farm.growth} to {farm.count}',
			subtitle: 'Growth to {farm.count} farm businesses, % of the start',
			note: 'The start is not printed. A slip or another count may explain it. The axis does not start at zero.',
			denominator: 'the start'
		}
	},
	names: {
		figure: 'one figure of the report',
		figuresDone: 'done',
		figuresTarget: 'targets',
		figuresPlan: 'plans',
		periodPrinted: 'time printed',
		periodInferred: 'time inferred',
		periodMissing: 'no time',
		bothEnds: 'both ends',
		changeOnly: 'change or rate only',
		alike: 'counted alike',
		nearlyAlike: 'nearly alike',
		fromLower: 'from {farm.lower}',
		fromUpper: 'from {farm.upper}',
		growthPrinted: 'printed',
		growthWorked: 'worked out'
	}
};
