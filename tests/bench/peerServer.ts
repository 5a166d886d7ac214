import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GCProfiler } from 'node:v8';
import { build } from 'vite';
import { readings } from '../twins/readings.js';
import { entryName } from '../twins/entry.js';
import { benchCounties } from './benchData.js';
import { drawnMarks } from './drawnMarks.js';
import type { FigureData, FigureName, Render, Server } from './figures.js';
import { installPeers } from './installPeers.js';
import { median } from './median.js';
import { steps, places } from './pageData.js';
import { peerEntry } from './peerEntry.js';
import { peerModule, peers } from './peerList.js';
import { record, type Served } from './results.js';

interface Task<Name extends FigureName> {
	name: Name;
	data: FigureData[Name];
	/** What must be there to call it drawn. */
	count: number;
	lines?: number;
	runs: number;
}

/** No chart is worth more of a server’s time; ms. */
const patience = 8000;

/** The peers’ servers, built for production. */
async function servers(): Promise<Record<string, Server>> {
	// beside the packages, so that what is left outside the build is found
	const folder = mkdtempSync(join(import.meta.dirname, 'node_modules/.server-'));
	const ids = peers.filter(({ server }) => server).map(({ id }) => id);
	const code = ids.map((id) => `export * as ${id} from ${JSON.stringify(peerModule(id, 'server'))};`);
	await build({
		...peerEntry(code.join('\n')),
		ssr: { noExternal: true },
		build: { ssr: true, outDir: folder, rolldownOptions: { input: entryName } }
	});
	const built: unknown = await import(pathToFileURL(join(folder, `${entryName}.js`)).href);
	rmSync(folder, { recursive: true });
	return built as Record<string, Server>;
}

/** What is taken from the heap while something runs, in megabytes, freed within or not. */
async function taken(run: () => unknown): Promise<number> {
	const profiler = new GCProfiler();
	let before = process.memoryUsage().heapUsed;
	profiler.start();
	await run();
	const { statistics } = profiler.stop();
	let sum = 0;
	for (const { beforeGC, afterGC } of statistics) {
		sum += beforeGC.heapStatistics.usedHeapSize - before;
		before = afterGC.heapStatistics.usedHeapSize;
	}
	return (sum + process.memoryUsage().heapUsed - before) / 1e6;
}

/** Draws one figure with all servers in turn. */
async function serve<Name extends FigureName>(
	{ name, data, count, lines, runs }: Task<Name>,
	all: Record<string, Server>
): Promise<Record<string, Served>> {
	const served: Record<string, Served> = {};
	const going: { draw: Render<FigureData[Name]>; times: number[]; spent: number; of: Served }[] = [];
	for (const { id } of peers) {
		const draw = all[id]?.[name] as Render<FigureData[Name]> | undefined;
		if (!draw) continue;
		const of: Served = { ms: NaN, heapMb: 0, marks: 0, drawn: false, length: 0 };
		served[id] = of;
		try {
			const html = await draw(data);
			Object.assign(of, drawnMarks(html, name, count, lines), { length: html.length });
			of.heapMb = Math.round(10 * (await taken(() => draw(data)))) / 10;
			going.push({ draw, times: [], spent: 0, of });
		} catch (error) {
			of.failed = error instanceof Error ? error.message.slice(0, 120) : String(error);
		}
	}
	for (let run = -Math.ceil(runs / 3); run < runs; run++)
		for (const one of going) {
			if (one.spent > patience) continue;
			const start = performance.now();
			await one.draw(data);
			const time = performance.now() - start;
			one.spent += time;
			if (run >= 0 || one.spent > patience) one.times.push(time);
		}
	for (const { of, times } of going) of.ms = Math.round(1000 * median(times)) / 1000;
	return served;
}

/** What a server takes for each figure, and whether it is drawn at all, beside the peers. */
export async function peerServer(): Promise<string[]> {
	installPeers();
	const all = await servers();
	const { log, error, warn } = console;
	Object.assign(console, { warn: () => undefined, error: () => undefined });
	const results = {
		'line, 2 × 60': await serve({ name: 'line', data: readings, count: 58, lines: 2, runs: 60 }, all),
		'line, 10,000': await serve({ name: 'longLine', data: steps(10_000), count: 600, runs: 12 }, all),
		'scatter, 10,000': await serve({ name: 'scatter', data: places(10_000), count: 10_000, runs: 9 }, all),
		'choropleth, 3,142': await serve(
			{ name: 'choropleth', data: benchCounties().first, count: 3100, runs: 6 },
			all
		)
	};
	Object.assign(console, { log, error, warn });
	record({ server: results });
	return Object.entries(results).flatMap(([figure, of]) => [
		figure,
		...Object.entries(of).map(
			([id, one]) =>
				`  ${id.padEnd(12)} ${one.failed ?? `${one.ms.toFixed(2)} ms  × ${(one.ms / (of.byHand?.ms ?? NaN)).toFixed(2)}, ${one.heapMb} MB, ${one.marks} marks, ${one.drawn ? 'drawn' : 'not drawn'}`}`
		)
	]);
}
