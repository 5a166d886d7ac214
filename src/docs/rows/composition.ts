import { rollups } from 'd3';
import type { Bilingual } from 'yiluo';
import type One from '../examples/composition/1-one.svelte';
import type Several from '../examples/composition/2-several.svelte';
import type Accessors from '../examples/composition/3-accessors.svelte';
import { iowaGeneration } from '../data/iowa.js';
import { ledgerRow, reportPages } from '../data/ledger.js';
import { penguins } from '../data/penguins.js';
import type { Given, KindRows } from './exampleProps.js';

const sectors: readonly Bilingual[] = [
	{ zh: '第一产业', en: 'Farming' },
	{ zh: '第二产业', en: 'Industry and building' },
	{ zh: '第三产业', en: 'Services' }
];

const one: Given<typeof One> = (lang) => ({
	rows: ledgerRow('sector-composition').parts.map((share, index) => ({
		name: sectors[index]?.[lang] ?? '',
		share
	})),
	source: reportPages(['sector-composition'], lang)
});

const several: Given<typeof Several> = (lang) => ({
	rows: iowaGeneration(lang)
		.filter(({ year }) => [2001, 2009, 2017].includes(year))
		.sort((a, b) => a.year - b.year)
		.map(({ year, source, amount }) => ({ year: String(year), source, amount }))
});

const accessors: Given<typeof Accessors> = (lang) => ({
	rows: rollups(
		penguins(lang),
		(rows) => rows.length,
		({ island }) => island,
		({ species }) => species
	).flatMap(([island, counts]) => counts.map(([species, count]) => ({ island, species, count })))
});

/** Shares of wholes. */
export const composition: KindRows = {
	card: (lang) => ({
		chart: 'composition',
		options: { rows: one(lang).rows, name: 'name', value: 'share', unit: '%' }
	}),
	examples: { '1-one': one, '2-several': several, '3-accessors': accessors }
};
