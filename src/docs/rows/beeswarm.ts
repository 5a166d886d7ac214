import type Groups from '../examples/beeswarm/1-groups.svelte';
import type One from '../examples/beeswarm/2-one.svelte';
import type Many from '../examples/beeswarm/3-many.svelte';
import { countryName, countryYears } from '../data/gapminder.js';
import { obesity } from '../data/obesity.js';
import { penguins } from '../data/penguins.js';
import { states } from '../data/states.js';
import type { Given, KindRows } from './exampleProps.js';

const groups: Given<typeof Groups> = (lang) => ({
	rows: countryYears(lang)
		.filter(({ year }) => year === 2005)
		.map(({ country, region, life }) => ({ country, region, life })),
	told: ['Japan', 'South Africa'].map((name) => countryName(name, lang))
});

const one: Given<typeof One> = (lang) => {
	const shares = obesity();
	const all = states(lang);
	return {
		rows: all.flatMap(({ post, name }) => {
			const share = shares.get(post);
			return share === undefined ? [] : [{ state: name, share }];
		}),
		told: all.filter(({ post }) => ['CO', 'IN'].includes(post)).map(({ name }) => name)
	};
};

const many: Given<typeof Many> = (lang) => ({
	rows: penguins(lang).map(({ species, mass }) => ({ species, mass }))
});

/** Rows by one number. */
export const beeswarm: KindRows = {
	card: (lang) => ({
		chart: 'beeswarm',
		options: {
			rows: many(lang).rows.filter(({ mass }) => mass !== null),
			x: 'mass',
			group: 'species',
			xTitle: { zh: '体重', en: 'Weight' }[lang],
			unit: { zh: '千克', en: 'kg' }
		}
	}),
	examples: { '1-groups': groups, '2-one': one, '3-many': many }
};
