import { csvParse } from 'd3';
import { vegaText } from './packageFile.js';

/** How many hurricanes came over each state, by its two-digit code. */
export const hurricanes = (): Map<string, number> =>
	new Map(
		csvParse(vegaText('population_engineers_hurricanes.csv')).map(({ id = '', hurricanes }) => [
			id.padStart(2, '0'),
			Number(hurricanes)
		])
	);
