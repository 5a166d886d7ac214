import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The name of the module that `entry` makes. */
export const entryName = 'one-page';

/** Where a component of this folder is. */
export const twin = (name: string): string => join(import.meta.dirname, `${name}.svelte`);

/**
 * What Vite needs to build a page for production as a user of the package would.
 *
 * @param code of the page's first module
 */
export function entry(code: string): InlineConfig {
	process.env.NODE_ENV = 'production'; // Vitest sets "test", for which Vite takes Svelte's development build
	return {
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === entryName ? id : undefined),
				load: (id) => (id === entryName ? code : undefined)
			},
			svelte({ configFile: false })
		],
		resolve: { alias: { yiluo: join(root, 'src/lib') } }
	};
}
