import ledger from '../../../data/ledger.csv?raw';
import mentions from '../../../data/town-mentions.csv?raw';
import references from '../../../data/references.csv?raw';
import towns from '../../../data/towns.csv?raw';
import type { Lang } from '../../lib/format/lang.js';
import { readArchive } from '../archive.js';
import { KINDS, PARTS, STATUSES } from '../ledger.js';
import { THEME_NAMES, THEMES } from '../mentions.js';
import { places } from '../places.js';
import { entries, type Entry } from './entries.js';
import { ledgerWords, type FilterId } from './words.js';

/** A filter, and what it can be set to. */
export interface Filter {
	id: FilterId;
	options: readonly { value: string; name: string }[];
}

/** The table of all figures in one language, as data. */
export interface LedgerPage {
	lang: Lang;
	entries: readonly Entry[];
	filters: readonly Filter[];
}

/** The story's tables, read once. */
export const archive = readArchive({ ledger, mentions, references, towns }, places.counties);

/** The table of all figures in one language. */
export function buildLedger(lang: Lang): LedgerPage {
	const { values } = ledgerWords[lang];
	const named = <Value extends string>(all: readonly Value[], names: Record<Value, string>) =>
		all.map((value) => ({ value, name: names[value] }));
	const all = entries(archive, lang);
	const mentioned = new Set(all.flatMap((entry) => entry.towns));
	return {
		lang,
		entries: all,
		filters: [
			{ id: 'part', options: named(PARTS, values.part) },
			{ id: 'status', options: named(STATUSES, values.status) },
			{ id: 'kind', options: named(KINDS, values.kind) },
			{ id: 'theme', options: THEMES.map((value) => ({ value, name: THEME_NAMES[value][lang] })) },
			{
				id: 'town',
				options: places.towns
					.filter(({ code }) => mentioned.has(code))
					.map(({ code, name }) => ({ value: code, name: name[lang] }))
			}
		]
	};
}
