import { rollups } from 'd3';
import type Thousand from '../examples/waffle/1-thousand.svelte';
import type Planned from '../examples/waffle/2-planned.svelte';
import type Outline from '../examples/waffle/3-outline.svelte';
import { claim, printed, reportPages } from '../data/ledger.js';
import { penguins } from '../data/penguins.js';
import type { Given, KindRows } from './exampleProps.js';

const thousand: Given<typeof Thousand> = () => ({
	wooded: claim('forest.squaresFrom'),
	added: claim('forest.squaresAdded')
});

const classes = [
	['showcase-villages-2022', { zh: '精品村', en: 'Showcase' }],
	['model-villages-2022', { zh: '示范村', en: 'Model' }],
	['standard-villages-2022', { zh: '达标村', en: 'Up to standard' }]
] as const;

const planned: Given<typeof Planned> = (lang) => ({
	total: printed('administrative-villages'),
	classes: classes.map(([key, name]) => ({ key, name: name[lang], count: printed(key) })),
	source: reportPages(['administrative-villages', ...classes.map(([id]) => id)], lang)
});

const outline: Given<typeof Outline> = (lang) => ({
	rows: rollups(
		penguins(lang),
		(rows) => rows.length,
		({ species }) => species
	).map(([species, count]) => ({ species, count }))
});

/** Wholes as cells to be counted. */
export const waffle: KindRows = {
	card: (lang) => {
		const { wooded, added } = thousand(lang);
		const words = {
			zh: { wooded: '五年前', added: '多出的', cell: '千分之一' },
			en: { wooded: 'Before', added: 'Gained', cell: 'a thousandth' }
		}[lang];
		return {
			chart: 'waffle',
			options: {
				total: 1000,
				cellName: words.cell,
				parts: [
					{ key: 'wooded', name: words.wooded, value: wooded, tone: 'forest' },
					{ key: 'added', name: words.added, value: added, tone: 'river' }
				]
			}
		};
	},
	examples: { '1-thousand': thousand, '2-planned': planned, '3-outline': outline }
};
