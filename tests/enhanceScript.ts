import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * What a page without Svelte loads to make its static charts readable: `enhance` and all that it imports, minified, as
 * a script that defines `reading.enhance`.
 */
export async function enhanceScript(): Promise<string> {
	const [built] = (await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: {
				entry: join(import.meta.dirname, '../src/lib/reading/enhance.ts'),
				formats: ['iife'],
				name: 'reading'
			}
		}
	})) as Rolldown.RolldownOutput[];
	if (!built) throw new Error('enhanceScript: nothing was built');
	return built.output[0].code;
}
