import type { FloodName, SceneWords } from '../types.js';

export const flood: SceneWords<'flood', FloodName> = {
	head: { title: 'The flood year', deck: 'July 2021, in what the report counts.' },
	steps: {
		'flood-1': {
			text: [
				'In July 2021 the rain came. The report has {flood.people|full} moved to safety.',
				'Let a dot be {flood.perDot}: of some {flood.residentDots} dots, {flood.movedDots} have to leave. That is {flood.share} of the residents.'
			],
			title: 'The water drove out {flood.people|full}',
			subtitle: 'All residents, a dot for {flood.perDot}; rings were moved',
			note: 'Residents are those of the end of 2022. How many lost their lives or homes the report does not say.',
			denominator: 'residents'
		},
		'flood-2': {
			text: [
				'It counts houses: {flood.rebuilt} in the countryside rebuilt, {flood.repaired} repaired. A cell here is {flood.housesPerCell} of them.',
				'How many had been damaged, it does not say. So nobody can tell whether this is all.'
			],
			title: '{flood.repaired} repaired, {flood.rebuilt} rebuilt',
			subtitle: 'Rural houses rebuilt or repaired, a cell for {flood.housesPerCell}',
			denominator: 'rebuilt or repaired',
			note: 'Houses in towns are not counted, and the damage is not.'
		},
		'flood-3': {
			text: [
				'It counts fields: {flood.fields} where nothing was left to harvest, sown again. That is {flood.fieldsArea}, or {flood.fieldsShare} of the district.',
				'The square has the size, and no place.'
			],
			title: 'Fields of {flood.fieldsArea} were sown again',
			subtitle: 'Replanted fields at the scale of the map, % of the district',
			note: 'The report does not say where the fields are.',
			denominator: 'the district'
		},
		'flood-4': {
			text: [
				'And {works.done} waterworks were repaired. Yet further on, {works.plan} are to be repaired by the end of May 2022. The same ones? If so, one of the two sentences is wrong.',
				'The {estates.done} resettlement estates were being built, and were due that May, too.'
			],
			title: 'The same number is done, and still to do',
			subtitle: 'Works and estates; solid is done, hollow is not yet',
			note: 'The report does not say whether the two lists of works are one.'
		}
	},
	names: {
		houses: '{flood.housesPerCell} houses',
		residents: 'residents',
		moved: 'moved to safety',
		repaired: 'repaired',
		rebuilt: 'rebuilt',
		fields: 'fields sown again',
		worksDone: 'Waterworks: repaired in 2021',
		worksDue: 'Waterworks: to be repaired by May 2022',
		estatesBegun: 'Estates: being built in 2021',
		estatesDue: 'Estates: to be finished by May 2022'
	}
};
