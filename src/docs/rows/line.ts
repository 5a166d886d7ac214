import type Series from '../examples/line/1-series.svelte';
import type Highlight from '../examples/line/2-highlight.svelte';
import type Band from '../examples/line/3-band.svelte';
import type Stacked from '../examples/line/4-stacked.svelte';
import type Csv from '../examples/line/5-csv.svelte';
import { carbonYears } from '../data/carbonDioxide.js';
import { countryName, countryYears, yearsOf } from '../data/gapminder.js';
import { iowaGeneration } from '../data/iowa.js';
import { vegaText } from '../data/packageFile.js';
import type { Given, KindRows } from './exampleProps.js';

const series: Given<typeof Series> = (lang) => ({
	rows: yearsOf(['Japan', 'Brazil', 'South Africa', 'Rwanda'], lang).map(({ country, year, life }) => ({
		country,
		year,
		life
	}))
});

const highlight: Given<typeof Highlight> = (lang) => ({
	rows: countryYears(lang).map(({ country, year, life }) => ({ country, year, life })),
	told: [countryName('South Korea', lang)]
});

const band: Given<typeof Band> = () => ({ rows: carbonYears() });

/** The last source first: what is told lies on the base line. */
const stacked: Given<typeof Stacked> = (lang) => {
	const rows = iowaGeneration(lang);
	const told = rows.at(-1)?.source;
	return {
		rows: [...rows.filter(({ source }) => source === told), ...rows.filter(({ source }) => source !== told)]
	};
};

const csv: Given<typeof Csv> = () => ({ csv: vegaText('global-temp.csv') });

/** Series over years. */
export const line: KindRows = {
	card: (lang) => ({
		chart: 'line',
		options: { ...series(lang), x: 'year', xScale: 'time', y: 'life', series: 'country', name: '', unit: '' }
	}),
	examples: {
		'1-series': series,
		'2-highlight': highlight,
		'3-band': band,
		'4-stacked': stacked,
		'5-csv': csv
	}
};
