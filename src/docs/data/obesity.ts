import { vegaText } from './packageFile.js';

/** The share of adults who were obese in 1995, in percent, by the state's two letters. */
export const obesity = (): Map<string, number> =>
	new Map(
		(JSON.parse(vegaText('obesity.json')) as { state: string; rate: number }[]).map(({ state, rate }) => [
			state,
			Math.round(rate * 1000) / 10
		])
	);
