import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const root = join(import.meta.dirname, '../..');

/** The packages that `package.json` asks for. */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
	'dependencies' | 'devDependencies' | 'peerDependencies',
	Record<string, string>
>;

/** Packages in the versions that the repository works with. */
export const ours = (...names: string[]): Record<string, string> =>
	Object.fromEntries(names.map((name) => [name, manifest.devDependencies[name] ?? '*']));
