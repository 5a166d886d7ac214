import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedScript, embedScriptNames } from './embedScripts.js';

/**
 * Adds to the package the scripts that run without a bundler, and the schema by which editors complete specs. Takes out
 * the types of the program: nobody imports it, and they would ask for those of Node.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/scripts');

mkdirSync(folder, { recursive: true });
for (const name of embedScriptNames) {
	const code = await embedScript(name);
	writeFileSync(join(folder, `${name}.js`), code);
	console.log(`${String(code.length).padStart(8)}  bytes of dist/scripts/${name}.js`);
}
copyFileSync(join(root, 'static/figure.schema.json'), join(root, 'dist/figure.schema.json'));
const program = join(root, 'dist/cli');
for (const file of readdirSync(program, { recursive: true, encoding: 'utf8' }))
	if (file.endsWith('.d.ts')) rmSync(join(program, file));
