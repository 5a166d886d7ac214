import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedScript, embedScriptNames } from './embedScripts.js';

/** Adds to the package the scripts that run without a bundler, and the schema by which editors complete specs. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/scripts');

mkdirSync(folder, { recursive: true });
for (const name of embedScriptNames) {
	const code = await embedScript(name);
	writeFileSync(join(folder, `${name}.js`), code);
	console.log(`${String(code.length).padStart(8)}  bytes of dist/scripts/${name}.js`);
}
copyFileSync(join(root, 'static/figure.schema.json'), join(root, 'dist/figure.schema.json'));
