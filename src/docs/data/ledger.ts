import ledger from '../../../data/ledger.csv?raw';
import mentions from '../../../data/town-mentions.csv?raw';
import references from '../../../data/references.csv?raw';
import towns from '../../../data/towns.csv?raw';
import { readArchive } from '$story/archive';
import type { ClaimId } from '$story/claims/definitions';
import type { LedgerRow } from '$story/ledger';
import { places } from '$story/places';
import type { Lang } from 'yiluo';

/** The story's tables and claims. */
export const archive = readArchive({ ledger, mentions, references, towns }, places.counties);

/**
 * A row of the ledger.
 *
 * @throws {RangeError} if there is none with this id
 */
export function ledgerRow(id: string): LedgerRow {
	const row = archive.ledger.find((each) => each.id === id);
	if (!row) throw new RangeError(`docs: data/ledger.csv has no row "${id}"; check the id`);
	return row;
}

/** A ledger row's number in single units: 464.7 亿元 is 46,470,000,000 yuan. */
export function printed(id: string): number {
	const { value, unit } = ledgerRow(id);
	if (value === null) throw new RangeError(`docs: ledger row ${id} holds no single number; take another`);
	const factor = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
	return Math.round(value * factor * 100) / 100;
}

/** What a ledger row measures. */
export const indicator = (id: string, lang: Lang): string =>
	lang === 'zh' ? ledgerRow(id).indicatorZh : ledgerRow(id).indicatorEn;

/** The value of a claim. */
export function claim(id: ClaimId): number {
	const found = archive.claims[id];
	if (!found) throw new RangeError(`docs: there is no claim "${id}"; check its name`);
	return found.value;
}

/** Where some ledger rows stand in the report, as a figure's source line. */
export function reportPages(ids: readonly string[], lang: Lang): string {
	const pages = [...new Set(ids.map((id) => ledgerRow(id).page))].sort((a, b) => a - b);
	return lang === 'zh'
		? `来源：偃师区政府工作报告第${pages.join('、')}页`
		: `Source: Yanshi work report, p. ${pages.join(', ')}`;
}
