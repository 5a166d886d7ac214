import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { entry, entryName, twin } from '../twins/entry.js';
import { readings } from '../twins/readings.js';
import { spots } from '../twins/spots.js';
import { median } from './median.js';

/** Charts, their props, how often each is drawn, and how many times the hand-written time they are meant to take. */
const charts = [
	{ name: 'Line', what: 'line of 2 × 60', props: { rows: readings }, runs: 300, goal: 2 },
	{ name: 'Scatter', what: 'scatter of 10,000', props: { rows: spots }, runs: 30, goal: 1.3 }
] as const;

/** Draws a component into HTML. */
type Draw = (props: object) => string;

/** The components of `tests/twins`, compiled for a server in production. */
async function draws(): Promise<Record<string, Draw>> {
	const folder = mkdtempSync(join(tmpdir(), 'yiluo-bench-'));
	const names = charts.flatMap(({ name }) => [name, `${name}ByHand`]);
	const code = `import { render } from 'svelte/server';
${names.map((name) => `import ${name} from ${JSON.stringify(twin(name))};`).join('\n')}
const draw = (component) => (props) => render(component, { props }).body;
export const draws = { ${names.map((name) => `${name}: draw(${name})`).join(', ')} };`;
	await build({
		...entry(code),
		ssr: { noExternal: true },
		build: { ssr: true, outDir: folder, rolldownOptions: { input: entryName } }
	});
	const built = (await import(pathToFileURL(join(folder, `${entryName}.js`)).href)) as {
		draws: Record<string, Draw>;
	};
	rmSync(folder, { recursive: true });
	return built.draws;
}

/** How long a server takes for a chart, beside the same chart by hand; interleaved. The fastest runs tell more than medians where
 * other programs are busy. */
export async function serverRender(): Promise<string[]> {
	const all = await draws();
	return charts.map(({ name, what, props, runs, goal }) => {
		const times = [name, `${name}ByHand`].map((component) => ({
			draw: all[component],
			taken: [] as number[]
		}));
		for (let run = -runs / 3; run < runs; run++)
			for (const { draw, taken } of times) {
				const start = performance.now();
				draw?.(props);
				if (run >= 0) taken.push(performance.now() - start); // the first third warms up
			}
		const [ours = [], byHand = []] = times.map(({ taken }) => taken);
		const [middle, fastest] = [median, (list: number[]) => Math.min(...list)].map(
			(of) => of(ours) / of(byHand)
		);
		return `${what.padEnd(18)} ${median(ours).toFixed(2)} ms  beside ${median(byHand).toFixed(2)} ms by hand  × ${middle?.toFixed(2)}, the fastest × ${fastest?.toFixed(2)}; meant to be × ${goal} at most`;
	});
}
