import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

const root = join(import.meta.dirname, '../..');

/** What a page loads to draw one chart. */
export interface Bundle {
	/** All scripts, Svelte counted, compressed with brotli. */
	bytes: number;
	/** Where they come from, the heaviest first; characters before shortening and compression. */
	modules: { name: string; length: number }[];
}

/** An app that mounts one component. It fetches the component's props: data are no part of its scripts. */
const app = (component: string): Plugin => ({
	name: 'one-chart',
	resolveId: (id) => (id === 'one-chart' ? id : undefined),
	load: (id) =>
		id === 'one-chart'
			? `import { mount } from 'svelte';
import Chart from ${JSON.stringify(component)};
mount(Chart, { target: document.body, props: await (await fetch('props.json')).json() });`
			: undefined
});

/**
 * Builds an app for production that shows nothing but one component, as a user of the package would.
 *
 * @param name of a component of `tests/twins`
 */
export async function bundle(name: string): Promise<Bundle> {
	process.env.NODE_ENV = 'production'; // Vitest sets "test", for which Vite takes Svelte's development build
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [app(join(root, 'tests/twins', `${name}.svelte`)), svelte({ configFile: false })],
		resolve: { alias: { yiluo: join(root, 'src/lib') } },
		build: { write: false, rolldownOptions: { input: 'one-chart' } }
	});
	if (!('output' in built)) throw new TypeError(`bundle: Vite gave no single output for ${name}`);
	const chunks = built.output.filter((file) => file.type === 'chunk');
	const modules = chunks.flatMap((chunk) =>
		Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({
			name: relative(root, id).split(sep).join('/'),
			length: renderedLength
		}))
	);
	return {
		bytes: chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0),
		modules: modules.sort((a, b) => b.length - a.length)
	};
}
