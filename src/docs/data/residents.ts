import { csvParse } from 'd3';
import { vegaText } from './packageFile.js';

/** How many people live in each state, by its two-digit code. */
export const residents = (): Map<string, number> =>
	new Map(
		csvParse(vegaText('population_engineers_hurricanes.csv')).map(({ id = '', population }) => [
			id.padStart(2, '0'),
			Number(population)
		])
	);
