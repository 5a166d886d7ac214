import { csvParse, rollups } from 'd3';
import { vegaText } from './packageFile.js';

/** A year of monthly means of carbon dioxide in the air, in parts per million. */
export interface CarbonYear {
	year: number;
	low: number;
	mean: number;
	high: number;
}

/** The whole years of the record at Mauna Loa; those with fewer than twelve months are left out. */
export function carbonYears(): CarbonYear[] {
	const months = csvParse(vegaText('co2-concentration.csv'), ({ Date: date = '', CO2 }) => ({
		year: Number(date.slice(0, 4)),
		ppm: Number(CO2)
	}));
	return rollups(
		months,
		(rows) => rows.map(({ ppm }) => ppm),
		({ year }) => year
	)
		.filter(([, values]) => values.length === 12)
		.map(([year, values]) => ({
			year,
			low: Math.min(...values),
			mean: Math.round(values.reduce((sum, value) => sum + value, 0) / 1.2) / 10,
			high: Math.max(...values)
		}));
}
