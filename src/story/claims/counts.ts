import type { LedgerRow } from '../ledger.js';
import type { Alike } from '../pairs.js';
import type { Count } from './evaluateClaims.js';

/** What counting needs to know of a mention and of a place. */
export interface Countable {
	towns: readonly { code: string }[];
	counties: readonly unknown[];
	pairs: readonly { alike: Alike }[];
	ledger: readonly Pick<LedgerRow, 'part' | 'status' | 'kind' | 'period' | 'periodBasis'>[];
	mentions: readonly { code: string; status: string; certain: boolean }[];
}

/** What the ledger writes where the report names no time. */
const undated = 'undated';

/** The numbers that are counted in this project's own tables, by the name that a definition asks for. */
export function counts({ towns, counties, mentions, pairs, ledger }: Countable): Record<string, Count> {
	const mentioned = (keep: (mention: Countable['mentions'][number]) => boolean): Count => ({
		value: mentions.filter(keep).length,
		unit: 'mention',
		table: 'town-mentions.csv'
	});
	const alike = (kind: Alike): Count => ({
		value: pairs.filter((pair) => pair.alike === kind).length,
		unit: '',
		table: 'pairs'
	});
	const figures = (keep: (row: Countable['ledger'][number]) => boolean): Count => ({
		value: ledger.filter(keep).length,
		unit: '',
		table: 'ledger.csv'
	});
	return {
		'pairs.alike': alike('yes'),
		'pairs.loosely': alike('loosely'),
		'pairs.no': alike('no'),
		figures: figures(() => true),
		'figures.done': figures(({ status }) => status === 'done'),
		'figures.target': figures(({ status }) => status === 'target'),
		'figures.plan': figures(({ status }) => status === 'plan'),
		'figures.inferred': figures(
			({ periodBasis, period }) => periodBasis === 'inferred' && period !== undated
		),
		'figures.printed': figures(({ periodBasis }) => periodBasis === 'printed'),
		'figures.undated': figures(({ period }) => period === undated),
		'figures.dated': figures(({ status, period }) => status !== 'done' && /^\d{4}-/.test(period)),
		'figures.year': figures(({ part }) => part === '2021'),
		'figures.fiveYears': figures(({ part }) => part === 'five-year'),
		'figures.bothEnds': figures(({ part, kind }) => part === 'five-year' && kind === 'from-to'),
		'figures.changes': figures(
			({ part, kind }) => part === 'five-year' && (kind === 'change' || kind === 'rate')
		),
		towns: { value: towns.length, unit: 'town', table: 'towns.csv' },
		counties: { value: counties.length, unit: 'county', table: 'boundaries' },
		mentions: mentioned(() => true),
		'mentions.done': mentioned(({ status }) => status === 'done'),
		'mentions.planned': mentioned(({ status }) => status === 'planned'),
		'mentions.inferred': mentioned(({ certain }) => !certain),
		'towns.never': {
			value: towns.filter(({ code }) => mentions.every((mention) => mention.code !== code)).length,
			unit: 'town',
			table: 'town-mentions.csv'
		},
		...Object.fromEntries(
			towns.map(({ code }) => [`mentions.${code}`, mentioned((mention) => mention.code === code)])
		)
	};
}
