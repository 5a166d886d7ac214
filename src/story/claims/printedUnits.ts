import type { UnitId } from '../../lib/format/unit.js';

/** What the report's printed unit is in the library's units: 万亩 is 10,000 mu. */
export interface PrintedUnit {
	unit: UnitId;
	factor: number;
}

/** Words that count things; the sentence around the number names the things. */
const counters = ['个', '家', '所', '座', '套', '条', '张', '户', '项'] as const;

const printed: Record<string, PrintedUnit> = {
	'%': { unit: '%', factor: 1 },
	个百分点: { unit: 'pp', factor: 1 },
	平方公里: { unit: 'km2', factor: 1 },
	万平方米: { unit: 'm2', factor: 1e4 },
	万亩: { unit: 'mu', factor: 1e4 },
	亩: { unit: 'mu', factor: 1 },
	公里: { unit: 'km', factor: 1 },
	'微克/立方米': { unit: 'µg/m3', factor: 1 },
	元: { unit: 'yuan', factor: 1 },
	万元: { unit: 'yuan', factor: 1e4 },
	亿元: { unit: 'yuan', factor: 1e8 },
	天: { unit: 'day', factor: 1 },
	年: { unit: 'year', factor: 1 },
	人: { unit: 'person', factor: 1 },
	名: { unit: 'person', factor: 1 },
	万人: { unit: 'person', factor: 1e4 },
	万人次: { unit: 'visit', factor: 1e4 },
	亿斤: { unit: 'jin', factor: 1e8 },
	万户: { unit: '', factor: 1e4 },
	...Object.fromEntries(counters.map((counter) => [counter, { unit: '', factor: 1 }]))
};

/**
 * @param row the ledger row that asks, for the message
 * @throws {RangeError} for a unit that no claim has needed yet
 */
export function printedUnit(unit: string, row: string): PrintedUnit {
	const known = printed[unit];
	if (!known)
		throw new RangeError(
			`claim on ledger row ${row}: the printed unit "${unit}" has no counterpart; add it to printedUnits.ts (known: ${Object.keys(printed).join(', ')})`
		);
	return known;
}
