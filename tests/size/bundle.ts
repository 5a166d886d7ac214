import { sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { entry, entryName, twin } from '../twins/entry.js';

/** What a page loads to draw one chart. */
export interface Bundle {
	/** The scripts that it loads to draw the chart, Svelte counted, compressed with brotli. */
	bytes: number;
	/** The scripts that come after that, to read and to move the chart, compressed with brotli. */
	later: number;
	/** Where they come from, the heaviest first; characters before shortening and compression. */
	modules: { name: string; length: number }[];
}

/** Mounts a component with props that it fetches: data are no part of the scripts. */
const page = (component: string) => `import { mount } from 'svelte';
import Chart from ${JSON.stringify(component)};
mount(Chart, { target: document.body, props: await (await fetch('props.json')).json() });`;

/**
 * Files have a mark of their contents in their names, as long as this one. Their own marks would move the weight of
 * the file that names them by up to 80 bytes with every change of another, now up, now down.
 */
const fileName = '[name]-Dq3xW7Zk.js';

/**
 * Builds a page that shows nothing but one component.
 *
 * @param name of a component of `tests/twins`
 */
export async function bundle(name: string): Promise<Bundle> {
	const built = await build({
		...entry(page(twin(name))),
		build: { write: false, rolldownOptions: { input: entryName, output: { chunkFileNames: fileName } } }
	});
	if (!('output' in built)) throw new TypeError(`bundle: Vite gave no single output for ${name}`);
	const chunks = built.output.filter((file) => file.type === 'chunk');
	const first = needed(chunks);
	const modules = chunks.flatMap((chunk) =>
		Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({
			name: id.split(sep).slice(-4).join('/'),
			length: renderedLength
		}))
	);
	return {
		bytes: weight(chunks.filter(({ fileName }) => first.has(fileName))),
		later: weight(chunks.filter(({ fileName }) => !first.has(fileName))),
		modules: modules.sort((a, b) => b.length - a.length)
	};
}

type Chunk = Pick<Rolldown.OutputChunk, 'code' | 'fileName' | 'imports' | 'isEntry'>;

const weight = (chunks: readonly Chunk[]): number =>
	chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

/** The files that run before the page draws: the entry, and what it imports. */
function needed(chunks: readonly Chunk[]): Set<string> {
	const files = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
	for (const file of files)
		for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(next);
	return files;
}
