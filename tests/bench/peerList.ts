import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureName } from './figures.js';

/** A library, or a way to do without one. */
export interface Peer {
	/** The name of its folder in `peers`. */
	id: string;
	name: string;
	/** Packages whose versions say what was measured; none where the code is our own. */
	packages: readonly string[];
	/** Figures that it does not draw in a browser. */
	lacks?: readonly FigureName[];
	/** Whether it draws on a server. */
	server: boolean;
	/** Whether it draws on a canvas, of which nothing is there without scripts. */
	canvas?: true;
	/** Whether it is told in the figure of counties only. */
	mapOnly?: true;
	/** Whether it is a component library of Svelte. */
	svelte?: true;
}

/** What is measured, in the order in which it is told. */
export const peers: readonly Peer[] = [
	{ id: 'yiluo', name: 'yiluo', packages: [], server: true },
	{ id: 'byHand', name: 'd3 and Svelte by hand', packages: ['d3', 'svelte'], server: true },
	{
		id: 'byHandPaths',
		name: 'by hand, paths made in a build',
		packages: ['svelte'],
		server: true,
		mapOnly: true
	},
	{ id: 'plot', name: 'Observable Plot', packages: ['@observablehq/plot'], server: true },
	{ id: 'sveltePlot', name: 'SveltePlot', packages: ['svelteplot'], server: true, svelte: true },
	{ id: 'layerChart', name: 'LayerChart', packages: ['layerchart'], server: true, svelte: true },
	{ id: 'layerCake', name: 'Layer Cake', packages: ['layercake'], server: true, svelte: true },
	{ id: 'echarts', name: 'ECharts', packages: ['echarts'], server: true },
	{
		id: 'chartjs',
		name: 'Chart.js',
		packages: ['chart.js', 'chartjs-chart-geo'],
		server: false,
		canvas: true
	},
	{ id: 'vega', name: 'Vega-Lite', packages: ['vega-lite', 'vega'], server: true },
	{
		id: 'uplot',
		name: 'uPlot',
		packages: ['uplot'],
		server: false,
		canvas: true,
		lacks: ['choropleth']
	}
];

/** Whether a peer is asked for a figure in a browser. */
export const draws = ({ mapOnly, lacks = [] }: Peer, figure: FigureName): boolean =>
	(figure === 'choropleth' || !mapOnly) && !lacks.includes(figure);

/** The module of a peer. */
export const peerModule = (id: string, side: 'client' | 'server'): string =>
	join(import.meta.dirname, 'peers', id, `${side}.ts`);

/** What is installed of each peer, as `vega-lite 6.5.0`. */
export function versions(): Record<string, string> {
	const version = (name: string): string => {
		const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
		if (!existsSync(file)) throw new RangeError(`bench: ${name} is not installed; run it once more`);
		return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
	};
	return Object.fromEntries(
		peers.map(({ id, packages }) => [id, packages.map((name) => `${name} ${version(name)}`).join(', ')])
	);
}
