import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TableError } from '../src/story/csvTable.js';
import { parseLedger } from '../src/story/ledger.js';
import { parseTowns, type Town } from '../src/story/towns/readTowns.js';
import { parseMentions } from '../src/story/mentions.js';
import { parseExclusions } from './exclusions.js';
import { failureSentence } from './locate.js';
import { verifyReport, type VerificationCounts } from './verification.js';

const USAGE = 'usage: npm run verify -- <report.txt>';

/** Reads a table of `data/`; a missing file or a malformed one adds to `problems` and yields no rows. */
function table<Row>(name: string, parse: (csv: string) => Row[], problems: string[]): Row[] {
	const path = fileURLToPath(new URL(`../data/${name}`, import.meta.url));
	if (!existsSync(path)) {
		problems.push(`data/${name} is missing; restore it from the repository`);
		return [];
	}
	try {
		return parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (!(error instanceof TableError)) throw error;
		problems.push(...error.problems);
		return [];
	}
}

function list(counts: Record<string, number>): string {
	return Object.entries(counts)
		.map(([key, count]) => `${key} ${count}`)
		.join(', ');
}

function printCounts(counts: VerificationCounts, towns: readonly Town[]): void {
	const byTown = Object.fromEntries(
		towns.map(({ code, nameZh }) => [nameZh, counts.mentionsByTown[code] ?? 0])
	);
	console.log(
		`report    ${counts.pages} pages, ${counts.pageMarks} printed marks, ${counts.numbers} numbers`
	);
	console.log(`ledger    ${counts.rows} rows with ${counts.numbersInRows} of the numbers`);
	console.log(`          by part: ${list(counts.rowsByPart)}`);
	console.log(`          by status: ${list(counts.rowsByStatus)}`);
	console.log(`          by kind: ${list(counts.rowsByKind)}`);
	console.log(`          numbers that several rows hold: ${counts.numbersInSeveralRows}`);
	console.log(`excluded  ${counts.numbersExcluded} numbers: ${list(counts.excludedByReason)}`);
	console.log(`mentions  ${counts.mentions}: ${list(counts.mentionsByStatus)}`);
	console.log(`          by town: ${list(byTown)}`);
}

/** @returns the exit code: 0 all holds, 1 something does not, 2 wrong usage */
function main(parameters: readonly string[]): number {
	const [path] = parameters;
	if (path === undefined || parameters.length > 1) {
		console.error(USAGE);
		return 2;
	}
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
		console.error(`${path}: no such file; give the path of the report's text\n${USAGE}`);
		return 2;
	}
	const problems: string[] = [];
	const towns = table('towns.csv', parseTowns, problems);
	const ledger = table('ledger.csv', parseLedger, problems);
	const excluded = table('excluded.csv', parseExclusions, problems);
	const references = { townCodes: towns.map(({ code }) => code), ledgerIds: ledger.map(({ id }) => id) };
	// without towns and rows to refer to, every mention would be wrong
	const mentions =
		towns.length > 0 && ledger.length > 0
			? table('town-mentions.csv', (csv) => parseMentions(csv, references), problems)
			: [];
	const report = readFileSync(path, 'utf8');
	const { counts, failures } = verifyReport({ report, ledger, excluded, mentions });
	printCounts(counts, towns);
	for (const problem of problems) console.error(problem);
	for (const failure of failures) console.error(failureSentence(failure));
	const wrong = problems.length + failures.length;
	console.log(
		wrong === 0 ? 'all holds' : `${problems.length} problems in data/, ${failures.length} failures`
	);
	return wrong === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
