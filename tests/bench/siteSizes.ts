import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const build = join(import.meta.dirname, '../../build');

/** What the built story weighs, by file ending. */
export async function siteSizes(): Promise<string[]> {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter(
		(file) => extname(file) !== '' && !/^lab|\.(br|gz)$/.test(file)
	);
	const total = new Map<string, number>();
	for (const file of files) {
		const { length } = brotliCompressSync(readFileSync(join(build, file)));
		total.set(extname(file), (total.get(extname(file)) ?? 0) + length);
	}
	return [...total]
		.sort(([, a], [, b]) => b - a)
		.map(([ending, bytes]) => `${(bytes / 1000).toFixed(1).padStart(7)} KB  ${ending}`);
}
