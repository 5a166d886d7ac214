import { csvParse } from 'd3';
import type Size from '../examples/scatter/1-size.svelte';
import type Log from '../examples/scatter/2-log.svelte';
import type Groups from '../examples/scatter/3-groups.svelte';
import { countryName, countryYears } from '../data/gapminder.js';
import { vegaText } from '../data/packageFile.js';
import { penguins } from '../data/penguins.js';
import { states } from '../data/states.js';
import type { Given, KindRows } from './exampleProps.js';

const size: Given<typeof Size> = (lang) => ({
	rows: countryYears(lang)
		.filter(({ year }) => year === 2005)
		.map(({ country, births, life, people }) => ({ country, births, life, people })),
	told: [countryName('China', lang), countryName('Nigeria', lang)]
});

const log: Given<typeof Log> = (lang) => {
	const names = new Map(states(lang).map(({ code, name }) => [code, name]));
	return {
		rows: csvParse(vegaText('population_engineers_hurricanes.csv')).flatMap(
			({ id = '', population, hurricanes }) => {
				const state = names.get(id.padStart(2, '0'));
				return state && Number(hurricanes) > 0
					? [{ state, people: Number(population), storms: Number(hurricanes) }]
					: [];
			}
		)
	};
};

const groups: Given<typeof Groups> = (lang) => ({
	rows: penguins(lang).map(({ species, flipper, mass }) => ({ species, flipper, mass }))
});

/** Rows by two numbers. */
export const scatter: KindRows = {
	card: (lang) => {
		const axes = { zh: ['孩子', '寿命'], en: ['Children a woman', 'Life, years'] }[lang];
		return {
			chart: 'scatter',
			options: {
				rows: size(lang).rows,
				x: 'births',
				y: 'life',
				r: 'people',
				xTitle: String(axes[0]),
				yTitle: String(axes[1]),
				xUnit: '',
				yUnit: ''
			}
		};
	},
	examples: { '1-size': size, '2-log': log, '3-groups': groups }
};
