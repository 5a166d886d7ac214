import { bundle, type Bundle } from './bundle.js';

/** What one chart may weigh in a browser, Svelte and what loads later and all, in bytes of brotli. */
export const budget = 34_000;

/** A chart of the library beside the one that a developer would write by hand with d3 and Svelte. */
export interface Pair {
	name: string;
	/** Whether it is held to the budget, or only told: a map that is decoded in the page carries the decoder too. */
	held: boolean;
	ours: Bundle;
	byHand: Bundle;
}

/** Components of `tests/twins`; a map is projected in a build, or decoded in the page. */
const twins = [
	['Line', 'LineByHand', true],
	['Choropleth', 'ChoroplethByHand', true],
	['ChoroplethDecoded', 'ChoroplethByHand', false],
	['Scatter', 'ScatterByHand', true]
] as const;

/** The pairs whose sizes are watched. */
export async function sizes(): Promise<Pair[]> {
	const pairs: Pair[] = [];
	for (const [name, twin, held] of twins)
		pairs.push({ name, held, ours: await bundle(name), byHand: await bundle(twin) });
	return pairs;
}

/** A pair as a line for a reader: kilobytes of 1000 bytes, and how many times the hand-written one ours is. */
export function sizeLine({ name, ours, byHand }: Pair): string {
	const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
	return `${name.padEnd(17)} ${kb(ours.bytes)}  beside ${kb(byHand.bytes)} by hand  × ${(ours.bytes / byHand.bytes).toFixed(2)}; ${kb(ours.later)} later, to read and move it: ${kb(ours.bytes + ours.later)} in all`;
}
