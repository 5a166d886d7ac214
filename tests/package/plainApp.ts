import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { squareTowns } from '../fixtures/squareTowns.js';
import { FreshApp } from './freshApp.js';
import { manifest, ours } from './manifest.js';
import { readmeBlock } from './readmeBlock.js';

/** The lowest Svelte that the package asks for. */
export const lowestSvelte = manifest.peerDependencies.svelte?.replace('^', '') ?? '';

const compilerOptions = {
	strict: true,
	module: 'esnext',
	moduleResolution: 'bundler',
	target: 'esnext',
	skipLibCheck: false,
	types: ['svelte']
};

/** A page under a strict security policy. */
const page = (script: string, body = '') => `<!doctype html>
<html lang="en">
	<head>
		<meta http-equiv="Content-Security-Policy" content="script-src 'self'" />
		<link rel="icon" href="data:," />
	</head>
	<body><div id="app">${body}</div><script type="module" src="/src/${script}"></script></body>
</html>`;

/** What a server without a window draws. */
export interface Rendered {
	/** Several charts. */
	charts: string;
	/** The README's lines. */
	readme: string;
}

/**
 * An app of Vite and the lowest Svelte: a page of the README's lines, and one of several charts that a server has
 * drawn.
 *
 * @param yiluo where the packed package is
 */
export async function plainApp(yiluo: string): Promise<Rendered & { app: FreshApp }> {
	const app = new FreshApp();
	app.copy(join(import.meta.dirname, 'app/Charts.svelte'), 'src/Charts.svelte');
	app.write({
		'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
		'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()] };`,
		'readme.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()], build: { rollupOptions: { input: 'readme.html' } } };`,
		'src/Readme.svelte': readmeBlock('svelte'),
		'src/props.js': `import { planarMap, readTopology } from 'yiluo/layout';
import towns from './towns.json';
export const props = { map: planarMap(readTopology(towns)) };`,
		'src/towns.json': JSON.stringify(squareTowns()),
		'src/render.js': `import { render } from 'svelte/server';
import Charts from './Charts.svelte';
import { props } from './props.js';
import Readme from './Readme.svelte';
export const charts = render(Charts, { props }).body;
export const readme = render(Readme).body;`,
		'src/readme.js': `import { mount } from 'svelte';
import Readme from './Readme.svelte';
mount(Readme, { target: document.getElementById('app') });`,
		'src/charts.js': `import { hydrate } from 'svelte';
import Charts from './Charts.svelte';
import { props } from './props.js';
hydrate(Charts, { target: document.getElementById('app'), props });`,
		'readme.html': page('readme.js'),
		'layout.mjs': `const rows = [{ key: 'forest', name: 'Forest cover', from: 18.46, to: 21.14, tone: 'forest' }];
const ends = ['2016', '2021'];
${readmeBlock('js')}
console.log(summary);`
	});
	await app.install({
		yiluo,
		svelte: lowestSvelte,
		// of the time of that Svelte: later ones ask for a later one
		vite: '^7.0.0',
		'@sveltejs/vite-plugin-svelte': '^6.0.0',
		...ours('svelte-check', 'typescript')
	});
	await app.run('vite', 'build', '--ssr', 'src/render.js', '--outDir', 'server');
	const rendered = (await import(pathToFileURL(join(app.folder, 'server/render.js')).href)) as Rendered;
	app.write({ 'index.html': page('charts.js', rendered.charts) });
	return { app, ...rendered };
}
