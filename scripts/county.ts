import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDatum } from '../src/lib/geo/datum.js';
import { preparePlace } from './preparePlace.js';

const usage = `usage: npm run county -- <shapes.geojson | .topojson> <rows.csv | .tsv> --out <place.json>
  --code <property>      of a feature, that holds its code   (its id, else code, else adcode)
  --rows-code <column>   of the table, that holds the code   (code)
  --codes <old=new,…>    codes of before a boundary change, or what they begin with
  --only <start>         only codes that begin so
  --keep <object>        of TopoJSON                         (all)
  --datum <name>         WGS-84 or GCJ-02                    (what the file says, else WGS-84)
  --least-km2 <number>   the smallest bend that is kept      (0.1)`;

/** @returns the exit code: 0 written, 1 rows and regions do not meet or a file is at fault, 2 wrong usage */
function main(args: readonly string[]): number {
	try {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				out: text,
				code: text,
				'rows-code': text,
				codes: text,
				only: text,
				keep: text,
				datum: text,
				'least-km2': text
			}
		});
		const [shapes, table] = positionals;
		const { out, keep, datum, codes, 'rows-code': rowsCode, 'least-km2': least, ...rest } = values;
		if (!shapes || !table || !out || positionals.length > 2) {
			console.error(usage);
			return 2;
		}
		const { map, rows, report } = preparePlace(readFileSync(shapes, 'utf8'), readFileSync(table, 'utf8'), {
			...rest,
			where: shapes,
			keep: keep === undefined ? undefined : [keep],
			datum: datum === undefined ? undefined : readDatum(datum, '--datum'),
			rowsCode,
			codes: codes && Object.fromEntries(codes.split(',').map((pair) => pair.split('=', 2))),
			leastKm2: least === undefined ? undefined : Number(least)
		});
		const { joined, lost, bare, twice } = report;
		console.log(`${joined} of ${rows.length} rows have a region`);
		if (lost.length > 0) console.error(`without a region: ${lost.join(', ')}`);
		if (twice.length > 0) console.error(`two rows of one code: ${twice.join(', ')}`);
		if (bare.length > 0) console.log(`regions without a row: ${bare.join(', ')}`);
		if (lost.length + twice.length > 0) {
			console.error('nothing written; mend the codes, or give --codes where they changed');
			return 1;
		}
		const json = `${JSON.stringify({ map, rows })}\n`;
		writeFileSync(out, json);
		console.log(`${out}: ${Buffer.byteLength(json)} bytes`);
		return 0;
	} catch (error) {
		console.error((error as Error).message);
		return 1;
	}
}

process.exitCode = main(process.argv.slice(2));
