import { join } from 'node:path';
import { squareTowns } from '../fixtures/squareTowns.js';
import { FreshApp } from './freshApp.js';
import { ours } from './manifest.js';

/**
 * An app of SvelteKit, prerendered: one page of several charts, the map projected while it is built, under a strict
 * security policy.
 *
 * @param yiluo where the packed package is
 */
export async function kitApp(yiluo: string): Promise<FreshApp> {
	const app = new FreshApp();
	app.copy(join(import.meta.dirname, 'app/Charts.svelte'), 'src/lib/Charts.svelte');
	app.write({
		'tsconfig.json': JSON.stringify({
			extends: './.svelte-kit/tsconfig.json',
			compilerOptions: { strict: true, skipLibCheck: true }
		}),
		'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
		'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter(), csp: { mode: 'hash', directives: { 'script-src': ['self'] } } } };`,
		'src/app.html': `<!doctype html>
<html lang="en">
	<head><link rel="icon" href="data:," />%sveltekit.head%</head>
	<body>%sveltekit.body%</body>
</html>`,
		'src/lib/towns.json': JSON.stringify(squareTowns()),
		'src/routes/+page.server.ts': `import { planarMap, readTopology } from 'yiluo/layout';
import towns from '$lib/towns.json';
export const prerender = true;
export const load = () => ({ map: planarMap(readTopology(towns)) });`,
		'src/routes/+page.svelte': `<script lang="ts">
	import Charts from '$lib/Charts.svelte';
	let { data } = $props();
</script>
<Charts map={data.map} />`
	});
	await app.install({
		yiluo,
		...ours(
			'svelte',
			'vite',
			'@sveltejs/vite-plugin-svelte',
			'@sveltejs/kit',
			'@sveltejs/adapter-static',
			'svelte-check',
			'typescript'
		)
	});
	return app;
}
