import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { derive } from './derive.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const usage =
	'usage: npm run data [-- --check]   --check writes nothing and fails where a committed file differs';

/** What becomes of a derived file. */
function settle(path: string, bytes: Buffer, check: boolean): 'unchanged' | 'differs' | 'written' {
	const target = join(root, path);
	if (existsSync(target) && readFileSync(target).equals(bytes)) return 'unchanged';
	if (check) return 'differs';
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, bytes);
	return 'written';
}

async function main(check: boolean) {
	const { files, counts } = await derive(root);
	const print = (count: number, name: string) => console.log(`${String(count).padStart(8)}  ${name}`);
	for (const [name, count] of Object.entries(counts)) print(count, name);
	const settled = [...files].map(([path, bytes]) => ({ path, bytes, outcome: settle(path, bytes, check) }));
	for (const { path, bytes, outcome } of settled) print(bytes.length, `bytes of ${path}, ${outcome}`);
	const stale = settled.filter(({ outcome }) => outcome === 'differs');
	if (stale.length === 0) return;
	const paths = stale.map(({ path }) => path).join(', ');
	console.error(
		`${paths}: not what data/ and the library’s types give; run \`npm run data\` and commit the result`
	);
	process.exitCode = 1;
}

try {
	const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
	await main(values.check);
} catch (error) {
	const unknownOption = error instanceof TypeError && 'code' in error;
	console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
	if (unknownOption) console.error(usage);
	process.exitCode = unknownOption ? 2 : 1;
}
