import type { Lang, PlanarMap } from 'yiluo';
import type Totals from '../examples/symbolMap/1-totals.svelte';
import type Part from '../examples/symbolMap/3-part.svelte';
import type Zeros from '../examples/symbolMap/2-zeros.svelte';
import { hurricanes } from '../data/hurricanes.js';
import { residents } from '../data/residents.js';
import { stateMap } from '../data/stateMap.js';
import { states } from '../data/states.js';
import type { Given, KindRows } from './exampleProps.js';

let made: PlanarMap | undefined;
const map = (): PlanarMap => (made ??= stateMap());

/** The states of the map, each with its number. */
function counted(numbers: ReadonlyMap<string, number>, lang: Lang) {
	const drawn = new Set(map().objects.states?.regions.map(({ code }) => code));
	return states(lang).flatMap(({ code, name }) => {
		const count = numbers.get(code);
		return drawn.has(code) && count !== undefined ? [{ code, name, count }] : [];
	});
}

const totals: Given<typeof Totals> = (lang) => ({
	map: map(),
	states: counted(residents(), lang).map(({ count, ...state }) => ({ ...state, people: count }))
});

const zeros: Given<typeof Zeros> = (lang) => ({
	map: map(),
	states: counted(hurricanes(), lang).map(({ count, ...state }) => ({ ...state, storms: count }))
});

/** Codes of the states in the north-east. */
const northEast = ['09', '23', '25', '33', '34', '36', '42', '44', '50'];

const part: Given<typeof Part> = (lang) => ({ ...totals(lang), part: northEast });

/** Totals as discs on regions. */
export const symbolMap: KindRows = {
	card: (lang) => ({
		chart: 'symbolMap',
		options: {
			map: map(),
			regions: counted(residents(), lang).map(({ code, name, count }) => ({
				code,
				name,
				value: count,
				label: false
			})),
			unit: 'person'
		}
	}),
	examples: { '1-totals': totals, '2-zeros': zeros, '3-part': part }
};
