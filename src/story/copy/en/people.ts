import type { PeopleName, SceneWords } from '../types.js';

export const people: SceneWords<'people', PeopleName> = {
	head: { title: 'People', deck: 'Totals of five years, and the one year that can be taken out of them.' },
	steps: {
		'people-1': {
			text: [
				'In five years {schools.total} schools and {kindergartens.total} kindergartens were built or enlarged. Here each is a cell.',
				'How many are new, and how many were there and grew, the report does not say.'
			],
			title: '{schools.total} schools, {kindergartens.total} kindergartens',
			subtitle: 'Built or enlarged in five years; each cell is one',
			denominator: 'Built or enlarged',
			note: 'Built and enlarged are counted together.'
		},
		'people-2': {
			text: [
				'Some totals have their last year printed, too. An even share of one year would be {people.even}.',
				'Of {jobs.total|bare} new urban jobs, {jobs.done|bare} came in 2021: {part.jobs}. Of the spending on welfare, {part.welfare}.'
			],
			title: '2021 brought {part.jobs} of five years’ new jobs',
			subtitle: 'What 2021 is of the five-year total, %',
			note: 'The years before are four together; none of them is printed by itself.',
			denominator: 'the five-year total'
		},
		'people-3': {
			text: [
				'Largest is the part of demonstration villages: {demo.year} of {demo.total}, or {part.demo}. Smallest is that of farm toilets, {part.latrines}: most were done before.'
			],
			title: 'Few toilets, many demonstration villages',
			subtitle: 'What 2021 is of the five-year total, %',
			note: 'Toilets: the total counts households, “over” a round number; 2021 counts toilets.',
			denominator: 'the five-year total'
		},
		'people-4': {
			text: [
				'Others lack a side. New school places have a total, {places.total}, and nothing for 2021; {places.plan} are planned for 2022. New care beds have 2021, {beds.done}, and no total.',
				'So no share can be drawn, only an average.'
			],
			title: 'Fewer places are planned than the average year had',
			subtitle: 'New school places a year; hollow is planned',
			note: 'The average is worked out from the five-year total. It says nothing about any one year.'
		}
	},
	names: {
		school: 'one school or kindergarten',
		schools: 'schools',
		kindergartens: 'kindergartens',
		'part.demo': 'Demonstration villages',
		'part.planted': 'Land planted with trees',
		'part.jobs': 'New urban jobs',
		'part.welfare': 'Welfare spending',
		'part.latrines': 'Farm toilets',
		lastYear: '2021',
		yearsBefore: 'the years before',
		placesAverage: 'average of five years',
		placesPlan: '2022, planned'
	}
};
