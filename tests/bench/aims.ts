import { peers } from './peerList.js';
import type { Results } from './results.js';

/** Something that was aimed at, and what came of it. */
export interface Aim {
	/** What it is about. */
	id: string;
	/** In words. */
	aim: string;
	/** What was measured; `NaN` where nothing was. */
	value: number;
	/** What it may be at most. */
	most: number;
	/** Why it is missed, where it is. */
	why?: string;
}

/** Whether it was reached. */
export const reached = ({ value, most }: Aim): boolean => value <= most;

const sveltePeers = peers.filter(({ svelte }) => svelte).map(({ id }) => id);
const others = peers
	.filter(({ packages, id }) => packages.length > 0 && !id.startsWith('byHand'))
	.map(({ id }) => id);

const least = (of: Record<string, number> | undefined, ids: readonly string[]): number =>
	Math.min(...ids.flatMap((id) => of?.[id] ?? []));

const over = (a: number | undefined, b: number | undefined): number => (a ?? NaN) / (b ?? NaN);

const words = {
	svelte:
		'Layer Cake ships no marks, axes or words: its page is Svelte, its scales and what we wrote by hand for it, and it cannot be half of that.',
	embed:
		'The lightest page of a peer holds a canvas and its program only. Ours holds the finished drawing, its words, its table of all values and the program that reads it.',
	bytes:
		'What reads the chart by key and pointer, and what moves it, is counted, though it loads after the chart is drawn.',
	server:
		'The chart by hand prints marks and two axes. Ours also sets its words by measured widths, checks every row, and builds its layout once for all outputs.'
};

/** What is aimed at, held against what was measured. */
export function aims({ sizes, embed, server, browser }: Results): Aim[] {
	const line = sizes?.line;
	const list: Aim[] = [
		{
			id: 'bytes',
			aim: 'A live line chart weighs at most 1.25 × the one by hand',
			value: over(line?.yiluo, line?.byHand),
			most: 1.25,
			why: words.bytes
		},
		{
			id: 'svelte',
			aim: 'and less than half of any Svelte peer’s',
			value: over(line?.yiluo, least(line, sveltePeers)),
			most: 0.5,
			why: words.svelte
		},
		{
			id: 'embed',
			aim: 'An embedded line chart weighs at most a fifth of the lightest peer’s page',
			value: over(embed, least(line, others)),
			most: 0.2,
			why: words.embed
		}
	];
	for (const [figure, of] of Object.entries(server ?? {}))
		list.push({
			id: `server-${figure}`,
			aim: `A server draws ${figure} ${of.yiluo?.drawn ? '(all of it)' : '(NOT all of it)'} in at most 1.5 × the time by hand`,
			value: over(of.yiluo?.ms, of.byHand?.ms),
			most: 1.5,
			why: words.server
		});
	const scatter = browser?.['scatter, 10,000'];
	const map = browser?.['choropleth, 3,142'];
	const million = browser?.['line, 1,000,000'];
	if (browser)
		list.push(
			{
				id: 'scatter',
				aim: '10,000 points are mounted in at most 0.6 × the time of SVG by hand',
				value: over(scatter?.yiluo?.mount, scatter?.byHand?.mount),
				most: 0.6
			},
			{
				id: 'mapMount',
				aim: 'A map is mounted in at most 1.5 × the time by hand with paths made in a build',
				value: over(map?.yiluo?.mount, map?.byHandPaths?.mount),
				most: 1.5
			},
			{
				id: 'mapUpdate',
				aim: 'and updated in at most 1.3 ×',
				value: over(map?.yiluo?.update, map?.byHandPaths?.update),
				most: 1.3
			},
			{
				id: 'million',
				aim: 'A line of 1,000,000 is painted in at most 1.5 × the time of uPlot',
				value: over(million?.yiluo?.mount, million?.uplot?.mount),
				most: 1.5
			}
		);
	return list;
}
