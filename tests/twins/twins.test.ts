import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { planarMap } from '../../src/lib/geo/planarMap.js';
import Choropleth from './Choropleth.svelte';
import ChoroplethByHand from './ChoroplethByHand.svelte';
import Line from './Line.svelte';
import LineByHand from './LineByHand.svelte';
import { readings } from './readings.js';
import Scatter from './Scatter.svelte';
import ScatterByHand from './ScatterByHand.svelte';
import { spots } from './spots.js';
import { rates, towns } from './towns.js';

/** How often something is drawn; also that all of it is finite. */
function count(html: string, what: RegExp): number {
	expect(html).not.toMatch(/NaN|undefined|Infinity/);
	return html.match(what)?.length ?? 0;
}

describe('a chart of the library and its hand-written twin draw the same', () => {
	test('lines: two of 60 points, with their names and years', () => {
		const html = [Line, LineByHand].map((App) => render(App, { props: { rows: readings } }).body);
		for (const chart of html) {
			const paths = [...chart.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, d = '']) => count(d, /[ML]/g));
			expect(paths).toEqual([60, 60]);
			expect(count(chart, />(Ash|Elm|2018|2020)\b/g)).toBe(4);
		}
	});

	test('maps: 225 towns', () => {
		const map = planarMap(towns);
		expect(count(render(Choropleth, { props: { map, rates } }).body, /data-key="town-/g)).toBe(225);
		const byHand = render(ChoroplethByHand, { props: { topology: towns, rates } }).body;
		expect(count(byHand, /<title>/g)).toBe(225);
	});

	test('points: ten thousand', () => {
		const props = { rows: spots };
		expect(count(render(ScatterByHand, { props }).body, /<circle/g)).toBe(10_000);
		const [longest] = [...render(Scatter, { props }).body.matchAll(/ d="([^"]+)"/g)]
			.map(([, d = '']) => count(d, /M/g))
			.sort((a, b) => b - a);
		expect(longest).toBe(10_000);
	});
});
