import type Plans from '../examples/table/1-plans.svelte';
import type Bars from '../examples/table/2-bars.svelte';
import type Highlight from '../examples/table/3-highlight.svelte';
import { countryYears } from '../data/gapminder.js';
import { hurricanes } from '../data/hurricanes.js';
import { reportPages } from '../data/ledger.js';
import { planIds, plans } from '../data/plans.js';
import { states } from '../data/states.js';
import type { Given, KindRows } from './exampleProps.js';

const doneAndPlanned: Given<typeof Plans> = (lang) => ({
	rows: plans(lang).map(({ name, done, plan, change }) => ({ name, done, plan, change })),
	source: reportPages(planIds, lang)
});

const bars: Given<typeof Bars> = (lang) => ({
	rows: countryYears(lang)
		.filter(({ year }) => year === 2005)
		.sort((a, b) => b.people - a.people)
		.slice(0, 10)
		.map(({ country, people, life, births }) => ({ country, people, life, births }))
});

const highlight: Given<typeof Highlight> = (lang) => {
	const storms = hurricanes();
	const all = [...storms.values()].reduce((sum, count) => sum + count, 0);
	const rows = states(lang)
		.map(({ code, name }) => ({ state: name, storms: storms.get(code) ?? 0 }))
		.sort((a, b) => b.storms - a.storms)
		.slice(0, 8)
		.map((row) => ({ ...row, share: (100 * row.storms) / all }));
	return { rows, told: rows[0]?.state ?? '' };
};

/** Numbers to be read one by one. */
export const table: KindRows = {
	card: (lang) => {
		const { rows } = bars(lang);
		const heads = { zh: ['国家', '人口'], en: ['Country', 'People'] }[lang];
		return {
			chart: 'table',
			options: {
				rows: rows.slice(0, 5),
				columns: [
					{ key: 'country', name: String(heads[0]), kind: 'text', value: 'country' },
					{ key: 'people', name: String(heads[1]), kind: 'bar', value: 'people', unit: 'person', digits: 2 }
				]
			}
		};
	},
	examples: { '1-plans': doneAndPlanned, '2-bars': bars, '3-highlight': highlight }
};
