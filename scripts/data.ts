import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readArchive } from '../src/story/archive.js';
import { buildFonts } from './fonts.js';
import { buildPlaces } from './places.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const usage =
	'usage: npm run data [-- --check]   --check writes nothing and fails where a committed file differs';

/** Everything that is derived from `data/` and committed, by its path. */
async function derive(): Promise<{ files: Map<string, string | Buffer>; counts: Record<string, number> }> {
	const read = (name: string) => {
		const path = join(root, 'data', name);
		if (!existsSync(path)) throw new RangeError(`data/${name} is missing; restore it from the repository`);
		return readFileSync(path, 'utf8');
	};
	const places = buildPlaces({ root });
	const { counties } = (JSON.parse(places.json) as { objects: { counties: { geometries: unknown[] } } })
		.objects;
	const archive = readArchive(
		{
			ledger: read('ledger.csv'),
			references: read('references.csv'),
			mentions: read('town-mentions.csv'),
			towns: read('towns.csv')
		},
		counties.geometries
	);
	const fonts = await buildFonts({ root, archive });
	return {
		files: new Map([
			['src/story/generated/places.json', places.json],
			...fonts.map(({ path, bytes }): [string, Buffer] => [path, bytes])
		]),
		counts: {
			'ledger rows': archive.ledger.length,
			claims: Object.keys(archive.claims).length,
			references: archive.references.length,
			mentions: archive.mentions.length,
			...places.counts
		}
	};
}

async function main() {
	const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
	const { files, counts } = await derive();
	for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(8)}  ${name}`);
	const stale: string[] = [];
	for (const [path, content] of files) {
		const target = join(root, path);
		const bytes = Buffer.from(content);
		const same = existsSync(target) && readFileSync(target).equals(bytes);
		console.log(
			`${String(bytes.length).padStart(8)}  bytes of ${path}${same ? '' : values.check ? '  DIFFERS' : '  written'}`
		);
		if (same) continue;
		if (values.check) {
			stale.push(path);
			continue;
		}
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, bytes);
	}
	if (stale.length === 0) return;
	console.error(`${stale.join(', ')}: not what data/ gives; run \`npm run data\` and commit the result`);
	process.exitCode = 1;
}

try {
	await main();
} catch (error) {
	console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
	if (error instanceof TypeError && 'code' in error) console.error(usage);
	process.exitCode = 1;
}
