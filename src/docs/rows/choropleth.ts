import { median } from 'd3';
import type { Lang, PlanarMap } from 'yiluo';
import type AnotherPlace from '../examples/choropleth/4-another-place.svelte';
import iowa from '../generated/iowa.json' with { type: 'json' };
import type Breaks from '../examples/choropleth/3-breaks.svelte';
import type Middle from '../examples/choropleth/2-middle.svelte';
import type Quantiles from '../examples/choropleth/1-quantiles.svelte';
import { obesity } from '../data/obesity.js';
import { stateMap } from '../data/stateMap.js';
import { states } from '../data/states.js';
import type { Given, KindRows } from './exampleProps.js';

let made: PlanarMap | undefined;
const map = (): PlanarMap => (made ??= stateMap());

/** The share of obese adults in each state of the map; one was not surveyed. */
function shares(lang: Lang) {
	const drawn = new Set(map().objects.states?.regions.map(({ code }) => code));
	const known = obesity();
	return states(lang).flatMap(({ code, name, post }) =>
		drawn.has(code) ? [{ code, name, share: known.get(post) ?? null }] : []
	);
}

const quantiles: Given<typeof Quantiles> = (lang) => ({ map: map(), states: shares(lang) });

const middle: Given<typeof Middle> = (lang) => ({
	map: map(),
	states: shares(lang),
	middle: median(shares(lang), ({ share }) => share ?? NaN) ?? NaN
});

const breaks: Given<typeof Breaks> = (lang) => ({ map: map(), states: shares(lang) });

const anotherPlace: Given<typeof AnotherPlace> = () =>
	iowa as unknown as { map: PlanarMap; rows: { code: string; name: string; rate: number }[] };

/** Regions painted by the class of a rate. */
export const choropleth: KindRows = {
	card: (lang) => ({
		chart: 'choropleth',
		options: {
			map: map(),
			regions: shares(lang).map(({ code, name, share }) => ({ code, name, value: share, label: false })),
			unit: '%',
			measure: 'rate'
		}
	}),
	examples: {
		'1-quantiles': quantiles,
		'2-middle': middle,
		'3-breaks': breaks,
		'4-another-place': anotherPlace
	}
};
