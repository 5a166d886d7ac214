import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../src/story/archive.js';
import { readPlaces } from '../src/story/places.js';
import { archiveFiles } from './archiveFiles.js';
import { buildFonts } from './fonts.js';
import { headersFile, hostingRules, nginxConf } from './hosting.js';
import { llmsText } from './llms.js';
import { readOptions } from './options.js';
import { buildPlaces } from './places.js';
import { preparePlace } from './preparePlace.js';
import { specSchema } from './specSchema.js';

/** The text of a file of an installed package. */
const packageText = (name: string, file: string): string =>
	readFileSync(join(import.meta.dirname, '..', 'node_modules', name, file), 'utf8');

/** What is made of `data/` and of the library's types. */
export interface Derived {
	/** The content of each committed file, by its path. */
	files: Map<string, Buffer>;
	counts: Record<string, number>;
}

/**
 * Makes everything that is derived from `data/`: the same bytes each time.
 *
 * @param root the folder that holds `data/`
 * @throws {RangeError | TypeError} if a table, a boundary file or a claim is at fault, saying where and what to do
 */
export async function derive(root: string): Promise<Derived> {
	const places = buildPlaces({ root });
	const archive = readArchive(archiveFiles(root), readPlaces(JSON.parse(places.json)).counties);
	const fonts = await buildFonts(archive);
	const library = join(import.meta.dirname, '..');
	const iowa = preparePlace(
		packageText('us-atlas', 'counties-10m.json'),
		packageText('vega-datasets', 'data/unemployment.tsv'),
		{
			keep: ['counties'],
			only: '19',
			rowsCode: 'id',
			leastKm2: 2
		}
	);
	const options = readOptions(library);
	return {
		files: new Map([
			['src/story/generated/places.json', Buffer.from(places.json)],
			['src/docs/generated/options.json', Buffer.from(`${JSON.stringify(options, null, '\t')}\n`)],
			[
				'src/docs/generated/iowa.json',
				Buffer.from(`${JSON.stringify({ map: iowa.map, rows: iowa.rows })}\n`)
			],
			['static/_headers', Buffer.from(headersFile(hostingRules))],
			['hosting/nginx.conf', Buffer.from(nginxConf(hostingRules))],
			['static/figure.schema.json', Buffer.from(`${JSON.stringify(specSchema(options), null, '\t')}\n`)],
			['static/llms.txt', Buffer.from(llmsText(library, options))],
			...fonts.map(({ path, bytes }): [string, Buffer] => [path, bytes])
		]),
		counts: {
			'ledger rows': archive.ledger.length,
			claims: Object.keys(archive.claims).length,
			references: archive.references.length,
			mentions: archive.mentions.length,
			counties: places.counts.counties,
			towns: places.counts.towns,
			'of them schematic': places.counts.schematic,
			'kinds of chart': Object.keys(options.kinds).length,
			'km² in the outline': Math.round(places.counts.districtKm2)
		}
	};
}
