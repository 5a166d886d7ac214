import { counts } from './claims/counts.js';
import { definitions } from './claims/definitions.js';
import { evaluateClaims, type Claim } from './claims/evaluateClaims.js';
import { parseLedger, type LedgerRow } from './ledger.js';
import { parseMentions, type Mention } from './mentions.js';
import { pairs } from './pairs.js';
import { parseTowns, type Town } from './towns/readTowns.js';
import { parseReferences, type Reference } from './references.js';

/** The texts of the tables in `data/` that the story stands on. */
export interface ArchiveFiles {
	ledger: string;
	references: string;
	mentions: string;
	towns: string;
}

/** Everything the story knows: the tables, and the claims made of them. */
export interface StoryArchive {
	ledger: readonly LedgerRow[];
	references: readonly Reference[];
	mentions: readonly Mention[];
	towns: readonly Town[];
	claims: Readonly<Record<string, Claim>>;
}

/**
 * Reads the tables and evaluates the claims.
 *
 * @param counties the counties on the map, to be counted
 * @throws {RangeError} with every fault of a table, or the first claim that cannot be made
 */
export function readArchive(files: ArchiveFiles, counties: readonly unknown[]): StoryArchive {
	const ledger = parseLedger(files.ledger);
	const references = parseReferences(files.references);
	const towns = parseTowns(files.towns);
	const mentions = parseMentions(files.mentions, {
		townCodes: towns.map(({ code }) => code),
		ledgerIds: ledger.map(({ id }) => id)
	});
	const claims = evaluateClaims(definitions, {
		ledger,
		references,
		counts: counts({ towns, counties, mentions, pairs, ledger })
	});
	return { ledger, references, mentions, towns, claims };
}
