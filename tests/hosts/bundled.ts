import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * A page's script as a developer's bundler makes it.
 *
 * @param name of a module of this folder
 */
export async function bundled(name: 'react' | 'vue'): Promise<string> {
	const [built] = (await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: {
			'process.env.NODE_ENV': '"production"',
			__VUE_OPTIONS_API__: 'true',
			__VUE_PROD_DEVTOOLS__: 'false',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'
		},
		resolve: { alias: { yiluo: join(import.meta.dirname, '../../src/lib') } },
		build: {
			write: false,
			lib: { entry: join(import.meta.dirname, `${name}.ts`), formats: ['iife'], name: 'app' }
		}
	})) as Rolldown.RolldownOutput[];
	if (!built) throw new Error(`bundled: nothing was built of ${name}`);
	return built.output[0].code;
}
