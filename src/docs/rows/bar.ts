import type Plain from '../examples/bar/1-plain.svelte';
import type Grouped from '../examples/bar/2-grouped.svelte';
import type Diverging from '../examples/bar/3-diverging.svelte';
import type Columns from '../examples/bar/4-columns.svelte';
import { printed, reportPages } from '../data/ledger.js';
import { planIds, plans } from '../data/plans.js';
import { rateIds, rates } from '../data/rates.js';
import { seattleDays } from '../data/seattle.js';
import type { Given, KindRows } from './exampleProps.js';

const plain: Given<typeof Plain> = (lang) => ({
	rows: rates.map(([id, name]) => ({ name: name[lang], rate: printed(rateIds.year(id)) })),
	source: reportPages(
		rates.map(([id]) => rateIds.year(id)),
		lang
	)
});

const grouped: Given<typeof Grouped> = (lang) => {
	const times = [
		[rateIds.average, { zh: '五年平均', en: 'five-year average' }, 'done'],
		[rateIds.year, { zh: '2021年', en: '2021' }, 'done'],
		[rateIds.target, { zh: '2022年目标', en: 'target 2022' }, 'planned']
	] as const;
	const told = rates.slice(0, 3);
	return {
		rows: told.flatMap(([id, name]) =>
			times.map(([idOf, time, status]) => ({
				name: name[lang],
				time: time[lang],
				rate: printed(idOf(id)),
				status
			}))
		),
		source: reportPages(
			told.flatMap(([id]) => times.map(([idOf]) => idOf(id))),
			lang
		)
	};
};

const diverging: Given<typeof Diverging> = (lang) => ({
	rows: plans(lang).map(({ name, change }) => ({ name, change })),
	source: reportPages(planIds, lang)
});

const columns: Given<typeof Columns> = (lang) => ({ rows: seattleDays(lang) });

/** Lengths from zero. */
export const bar: KindRows = {
	card: (lang) => ({
		chart: 'bar',
		options: { rows: plain(lang).rows, name: 'name', value: 'rate', unit: '%', sort: 'value' }
	}),
	examples: { '1-plain': plain, '2-grouped': grouped, '3-diverging': diverging, '4-columns': columns }
};
