import { csvParse } from 'd3';
import type { Bilingual, Lang } from 'yiluo';
import { vegaText } from './packageFile.js';

/** What one kind of power station made in a year, in megawatt-hours. */
export interface Generation {
	year: number;
	source: string;
	amount: number;
}

const names: Readonly<Record<string, Bilingual>> = {
	'Fossil Fuels': { zh: '化石燃料', en: 'Fossil fuels' },
	'Nuclear Energy': { zh: '核能', en: 'Nuclear' },
	Renewables: { zh: '可再生能源', en: 'Renewables' }
};

/** The electricity that Iowa made, by its source, 2001–2017. */
export const iowaGeneration = (lang: Lang): Generation[] =>
	csvParse(vegaText('iowa-electricity.csv'), ({ year = '', source = '', net_generation }) => ({
		year: Number(year.slice(0, 4)),
		source: names[source]?.[lang] ?? source,
		amount: Number(net_generation) * 1000
	}));
