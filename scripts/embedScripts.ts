import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const embed = join(import.meta.dirname, '../src/lib/embed');

/** The first line of each script that runs without Svelte and without a bundler. */
const starts = {
	child: `import { startChild } from '${embed}/child.ts'; startChild();`,
	host: `import { hostPage } from '${embed}/host.ts'; hostPage();`,
	element: `import { defineFigure } from '${embed}/element.ts'; defineFigure();`
};

/** A script that runs in a page of a figure (`child`) or in one that shows figures (`host`, `element`). */
export type EmbedScript = keyof typeof starts;

/** All of them. */
export const embedScriptNames = Object.keys(starts) as EmbedScript[];

/** Code that reads the same in a page of any encoding: Chinese pages are not all in UTF-8. */
const ascii = (code: string): string =>
	code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Builds a script: one file that imports nothing, for `<script src>` with or without `type="module"`.
 *
 * @returns its text, minified, in ASCII
 */
export async function embedScript(name: EmbedScript): Promise<string> {
	const entry = `start-${name}`;
	const built = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			{
				name: 'start',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) => (id === entry ? starts[name] : undefined)
			}
		],
		build: { write: false, target: 'es2022', rolldownOptions: { input: entry, output: { format: 'iife' } } }
	});
	if (!('output' in built)) throw new TypeError(`embedScript: Vite gave no single output for ${name}`);
	return ascii((built as Rolldown.RolldownOutput).output[0].code);
}

/** A script, and where the site has it. */
export interface EmbedFile {
	/** From the root of the site, without a slash at its start. */
	path: string;
	code: string;
}

/**
 * The scripts with their paths. Pages of figures are made anew with every build, so their script is named by what it
 * holds and may be kept for ever; the others keep their names, which stand in code that newsrooms have copied.
 */
export async function embedFiles(): Promise<Record<EmbedScript, EmbedFile>> {
	const files = await Promise.all(
		embedScriptNames.map(async (name) => {
			const code = await embedScript(name);
			const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
			const path = name === 'child' ? `embed/assets/child.${hash}.js` : `embed/${name}.js`;
			return [name, { path, code }] as const;
		})
	);
	return Object.fromEntries(files) as Record<EmbedScript, EmbedFile>;
}

/** Lets the site's routes import the scripts, as `virtual:embed-scripts`. */
export function embedScripts(): Plugin {
	const id = 'virtual:embed-scripts';
	return {
		name: 'embed-scripts',
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		async load(source) {
			if (source !== `\0${id}`) return undefined;
			const files = await embedFiles();
			return Object.entries(files)
				.map(([name, file]) => `export const ${name} = ${JSON.stringify(file)};`)
				.join('\n');
		}
	};
}
