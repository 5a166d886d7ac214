import type Change from '../examples/dot/1-change.svelte';
import type Target from '../examples/dot/2-target.svelte';
import type Single from '../examples/dot/3-single.svelte';
import { yearsOf } from '../data/gapminder.js';
import { printed, reportPages } from '../data/ledger.js';
import { obesity } from '../data/obesity.js';
import { rateIds, rates } from '../data/rates.js';
import { states } from '../data/states.js';
import type { Given, KindRows } from './exampleProps.js';

const countries = [
	'Iran',
	'China',
	'Egypt',
	'Turkey',
	'India',
	'Brazil',
	'Japan',
	'United States',
	'South Africa'
];

const change: Given<typeof Change> = (lang) => {
	const years = yearsOf(countries, lang);
	return {
		rows: years
			.filter(({ year }) => year === 1955)
			.map(({ country, life: before }) => ({
				country,
				before,
				after: years.find((each) => each.country === country && each.year === 2005)?.life ?? before
			}))
	};
};

const target: Given<typeof Target> = (lang) => ({
	rows: rates.map(([id, name]) => ({
		name: name[lang],
		average: printed(rateIds.average(id)),
		year: printed(rateIds.year(id)),
		target: printed(rateIds.target(id))
	})),
	source: reportPages(
		rates.flatMap(([id]) => Object.values(rateIds).map((idOf) => idOf(id))),
		lang
	)
});

const single: Given<typeof Single> = (lang) => {
	const shares = obesity();
	return {
		rows: states(lang)
			.flatMap(({ post, name }) => {
				const share = shares.get(post);
				return share === undefined ? [] : [{ state: name, share }];
			})
			.sort((a, b) => b.share - a.share)
			.slice(0, 12)
	};
};

/** Rows of dots on one scale. */
export const dot: KindRows = {
	card: (lang) => ({
		chart: 'dot',
		options: {
			rows: change(lang).rows.slice(0, 6),
			name: 'country',
			points: [
				{ key: 'before', name: '1955', value: 'before', tone: 'slate' },
				{ key: 'after', name: '2005', value: 'after', tone: 'river' }
			],
			unit: '',
			digits: 0,
			sort: { by: 'change' }
		}
	}),
	examples: { '1-change': change, '2-target': target, '3-single': single }
};
