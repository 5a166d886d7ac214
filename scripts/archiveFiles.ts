import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveFiles } from '../src/story/archive.js';

/**
 * The texts of the tables in `data/`.
 *
 * @param root the folder that holds `data/`
 * @throws {RangeError} naming a table that is missing
 */
export function archiveFiles(root: string): ArchiveFiles {
	const read = (name: string) => {
		const path = join(root, 'data', name);
		if (!existsSync(path)) throw new RangeError(`data/${name} is missing; restore it from the repository`);
		return readFileSync(path, 'utf8');
	};
	return {
		ledger: read('ledger.csv'),
		references: read('references.csv'),
		mentions: read('town-mentions.csv'),
		towns: read('towns.csv')
	};
}
