import type { StepId } from './ids.js';
import type { SceneFrame, Script } from './sceneFrame.js';

const parts = ['demo', 'planted', 'jobs', 'welfare', 'latrines'] as const;

/** Schools one by one, then what 2021 is of the totals of five years, and a total without its last year. */
export function peopleFrames(script: Script) {
	return {
		'people-1': schools(script),
		'people-2': shares(script, ['jobs', 'welfare']),
		'people-3': shares(script, ['demo', 'latrines']),
		'people-4': places(script)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}

function schools({ value, say, name }: Script): SceneFrame {
	const part = (id: 'schools' | 'kindergartens', tone: 'river' | 'loess') => ({
		key: id,
		name: name(id),
		value: value(`${id}.total`),
		tone,
		text: say(`${id}.total`)
	});
	return {
		spec: {
			chart: 'waffle',
			options: {
				total: value('schools.total') + value('kindergartens.total'),
				parts: [part('schools', 'river'), part('kindergartens', 'loess')],
				cellName: name('school')
			}
		},
		claims: ['schools.total', 'kindergartens.total']
	};
}

function shares({ value, name }: Script, told: readonly (typeof parts)[number][]): SceneFrame {
	return {
		spec: {
			chart: 'composition',
			options: {
				rows: parts.flatMap((id) => {
					const share = value(`part.${id}`);
					const bar = name(`part.${id}`);
					return [
						{ bar, year: name('lastYear'), share },
						{ bar, year: name('yearsBefore'), share: 100 - share }
					];
				}),
				bar: 'bar',
				name: 'year',
				value: 'share',
				unit: '%',
				digits: 1,
				tones: { [name('lastYear')]: 'river', [name('yearsBefore')]: 'slate' },
				highlight: told.map((id) => name(`part.${id}`))
			}
		},
		claims: parts.map((id) => `part.${id}` as const)
	};
}

function places({ value, say, name }: Script): SceneFrame {
	return {
		spec: {
			chart: 'bullet',
			options: {
				unit: '',
				rows: [
					{
						key: 'average',
						name: name('placesAverage'),
						value: value('places.average'),
						tone: 'river',
						text: say('places.average')
					},
					{
						key: 'plan',
						name: name('placesPlan'),
						value: value('places.plan'),
						tone: 'river',
						status: 'planned',
						text: say('places.plan')
					}
				]
			}
		},
		claims: ['places.average', 'places.plan', 'beds.done']
	};
}
