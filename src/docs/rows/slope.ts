import type TwoEnds from '../examples/slope/1-two-ends.svelte';
import type Several from '../examples/slope/2-several.svelte';
import type Planned from '../examples/slope/3-planned.svelte';
import type Csv from '../examples/slope/4-csv.svelte';
import { yearsOf } from '../data/gapminder.js';
import { claim, printed } from '../data/ledger.js';
import type { Given, KindRows } from './exampleProps.js';

const twoEnds: Given<typeof TwoEnds> = () => ({ from: claim('forest.from'), to: claim('forest.to') });

const several: Given<typeof Several> = (lang) => {
	const years = yearsOf(['Mexico', 'Kenya', 'India', 'Nigeria', 'France'], lang);
	return {
		rows: years
			.filter(({ year }) => year === 1955)
			.map(({ country, births: from }) => ({
				country,
				from,
				to: years.find((each) => each.country === country && each.year === 2005)?.births ?? from
			}))
	};
};

const planned: Given<typeof Planned> = () => ({
	from: printed('revenue-2021'),
	to: printed('revenue-goal-2025')
});

const csv: Given<typeof Csv> = (lang) => {
	const years = yearsOf(['China', 'Peru', 'Bangladesh', 'Iraq', 'South Africa'], lang);
	const lines = years
		.filter(({ year }) => year === 1955)
		.map(({ country, life }) => {
			const later = years.find((each) => each.country === country && each.year === 2005);
			return [country, life, later?.life ?? ''].join(',');
		});
	return { csv: ['country,1955,2005', ...lines].join('\n') };
};

/** Two ends with nothing published between. */
export const slope: KindRows = {
	card: (lang) => ({
		chart: 'slope',
		options: {
			unit: '',
			ends: ['1955', '2005'],
			rows: several(lang)
				.rows.slice(0, 4)
				.map(({ country, from, to }) => ({
					key: country,
					name: country,
					from,
					to,
					tone: from - to < 0.5 ? 'brick' : 'slate',
					basis: 'printed'
				}))
		}
	}),
	examples: { '1-two-ends': twoEnds, '2-several': several, '3-planned': planned, '4-csv': csv }
};
