import type Shared from '../examples/facet/1-shared.svelte';
import type Free from '../examples/facet/2-free.svelte';
import type Bars from '../examples/facet/3-bars.svelte';
import { yearsOf } from '../data/gapminder.js';
import { iowaGeneration } from '../data/iowa.js';
import { penguins } from '../data/penguins.js';
import type { Given, KindRows } from './exampleProps.js';

/** Six of them, so that they fill rows of three and of two. */
const countries = ['Iran', 'Egypt', 'India', 'Brazil', 'Japan', 'South Africa'];

const shared: Given<typeof Shared> = (lang) => ({
	rows: yearsOf(countries, lang).map(({ country, year, life }) => ({ country, year, life }))
});

const free: Given<typeof Free> = (lang) => ({ rows: iowaGeneration(lang) });

/** Every species on every island: one that was not seen there is counted, and is none. */
const bars: Given<typeof Bars> = (lang) => {
	const seen = penguins(lang);
	const names = (of: 'island' | 'species') => [...new Set(seen.map((penguin) => penguin[of]))];
	return {
		rows: names('island').flatMap((island) =>
			names('species').map((species) => ({
				island,
				species,
				count: seen.filter((each) => each.island === island && each.species === species).length
			}))
		)
	};
};

/** The same chart for each part of the rows. */
export const facet: KindRows = {
	card: (lang) => ({
		chart: 'line',
		options: {
			rows: yearsOf(['Iran', 'Brazil', 'Japan', 'South Africa'], lang).map(({ country, year, life }) => ({
				country,
				year,
				life
			})),
			x: 'year',
			xScale: 'time',
			y: 'life',
			name: '',
			unit: ''
		},
		facet: { by: 'country', columns: 2 }
	}),
	examples: { '1-shared': shared, '2-free': free, '3-bars': bars }
};
