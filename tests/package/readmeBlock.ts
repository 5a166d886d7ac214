import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './manifest.js';

/**
 * The README's first block of code in a language.
 *
 * @throws {RangeError} if there is none
 */
export function readmeBlock(language: string): string {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	const code = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)?.[1];
	if (!code) throw new RangeError(`README.md has no block of ${language}; write one, or ask for another`);
	return code;
}
