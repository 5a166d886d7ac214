import type { Basis } from '../../lib/scale/tones.js';
import type { Bilingual } from '../../lib/format/lang.js';
import type { Qualifier } from '../../lib/format/quantity.js';
import type { UnitId } from '../../lib/format/unit.js';
import type { LedgerRow } from '../ledger.js';
import type { Reference } from '../references.js';
import { evaluate, inputs, parseFormula, type Term, type Value } from './formula.js';
import { printedUnit } from './printedUnits.js';
import { print, product, same, single } from './units.js';

interface Named {
	/** What it measures, in words a reader needs. */
	name: Bilingual;
	/** What the reader should know about it. */
	note?: Bilingual;
	/** Decimal places to print. @default as the source prints it; two for a derived value */
	digits?: number;
}

/** A figure that the report prints: a ledger row, or one end of it. */
export interface Printed extends Named {
	row: string;
	/** Which number of the row. @default 'value' */
	end?: 'value' | 'from' | 'to';
	/** Which part of a composition, from 0; it takes the place of `end`. */
	part?: number;
}

/** A figure that another source prints (`data/references.csv`). */
export interface Cited extends Named {
	reference: string;
}

/** A number counted in this project's own tables. */
export interface Counted extends Named {
	count: string;
}

/** A number computed from other claims. */
export interface Derived extends Named {
	formula: string;
	unit: UnitId;
	/** The unit below the line: km² `per` square. */
	per?: UnitId;
	/** Round to a whole number, and print it as an editor would; it takes the place of `digits`. @default false */
	rounded?: boolean;
}

/** A number that the story chooses, with the reason why. */
export interface Assumed extends Named {
	assume: number;
	unit: UnitId;
	note: Bilingual;
}

export type Definition = Printed | Cited | Counted | Derived | Assumed;

/** A number counted in a table, with the table it was counted in. */
export interface Count {
	value: number;
	unit: UnitId;
	table: string;
}

/** What the definitions draw on. */
export interface Sources {
	ledger: readonly LedgerRow[];
	references: readonly Reference[];
	counts: Readonly<Record<string, Count>>;
}

/** A named value with all that a reader may ask about it. */
export interface Claim {
	id: string;
	name: Bilingual;
	note?: Bilingual;
	value: number;
	unit: UnitId;
	digits?: number;
	basis: Basis;
	qualifier: Qualifier;
	/** The formula as written; only of a derived claim. */
	formula?: string;
	/** The claims that the formula names. */
	inputs: readonly string[];
	/** The ledger row, or the reference, or the table, that it stands on; a derived claim stands on its inputs. */
	row?: string;
	reference?: string;
	table?: string;
}

/**
 * Evaluates every definition, in whatever order they depend on one another.
 *
 * @throws {RangeError} naming the claim and its rows when a row is missing, a formula mixes units or confuses
 *   percent with percentage points, or claims go round in a circle
 */
export function evaluateClaims(
	definitions: Readonly<Record<string, Definition>>,
	sources: Sources
): Record<string, Claim> {
	const rows = new Map(sources.ledger.map((row) => [row.id, row]));
	const references = new Map(sources.references.map((reference) => [reference.id, reference]));
	const done = new Map<string, { claim: Claim; value: Value }>();

	function claimOf(id: string, path: readonly string[]): { claim: Claim; value: Value } {
		const known = done.get(id);
		if (known) return known;
		if (path.includes(id)) throw new RangeError(`claims go round in a circle: ${[...path, id].join(' → ')}`);
		const definition = definitions[id];
		if (!definition) {
			const asker = path.at(-1);
			throw new RangeError(`claim ${id} is not defined${asker ? `; ${asker} names it` : ''}`);
		}
		const result = resolve(id, definition, [...path, id]);
		done.set(id, result);
		return result;
	}

	function resolve(id: string, definition: Definition, path: readonly string[]) {
		const { name, note, digits } = definition;
		const base = { id, name, note, digits, qualifier: '' as Qualifier, inputs: [] };
		if ('row' in definition) return printedClaim(base, definition);
		if ('reference' in definition) {
			const reference = references.get(definition.reference);
			if (!reference)
				throw new RangeError(`claim ${id}: data/references.csv has no "${definition.reference}"`);
			const { value, unit } = reference;
			return finish({ ...base, basis: 'printed', value, unit, reference: reference.id });
		}
		if ('count' in definition) {
			const count = sources.counts[definition.count];
			if (!count)
				throw new RangeError(
					`claim ${id}: nothing is counted as "${definition.count}" (counted: ${Object.keys(sources.counts).join(', ')})`
				);
			return finish({ ...base, basis: 'derived', value: count.value, unit: count.unit, table: count.table });
		}
		if ('assume' in definition)
			return finish({ ...base, basis: 'assumed', value: definition.assume, unit: definition.unit });
		return derivedClaim(base, definition, path);
	}

	function printedClaim(
		base: Omit<Claim, 'value' | 'unit' | 'basis'>,
		{ row: id, end = 'value', part }: Printed
	) {
		const row = rows.get(id);
		if (!row) throw new RangeError(`claim ${base.id}: data/ledger.csv has no row "${id}"`);
		const printed = part === undefined ? row[end] : (row.parts[part] ?? null);
		if (printed === null)
			throw new RangeError(
				`claim ${base.id}: ledger row ${id} (${row.kind}) has no "${part === undefined ? end : `part ${part}`}"; it has ${(['value', 'from', 'to'] as const).filter((key) => row[key] !== null).join(', ') || `${row.parts.length} parts`}`
			);
		const { unit, factor } = printedUnit(row.unit, id);
		return finish({
			...base,
			basis: 'printed',
			value: printed * factor,
			unit,
			qualifier: row.qualifier,
			row: id
		});
	}

	function derivedClaim(
		base: Omit<Claim, 'value' | 'unit' | 'basis'>,
		{ formula, unit, per, rounded = false, digits = rounded ? undefined : 2 }: Derived,
		path: readonly string[]
	) {
		const term = parseFormula(formula);
		const declared = product(single(unit), single(per ?? ''), -1);
		let result: Value;
		try {
			result = evaluate(term, (id) => claimOf(id, path).value);
		} catch (error) {
			if (!(error instanceof RangeError) || error.message.startsWith('claim')) throw error;
			throw new RangeError(`claim ${base.id} = ${formula}: ${error.message} (rows: ${rowsBelow(term)})`, {
				cause: error
			});
		}
		if (!same(result.units, declared)) {
			const confused = [print(result.units), print(declared)].sort().join() === 'percent,percentage points';
			throw new RangeError(
				`claim ${base.id} = ${formula}: ${confused ? 'confuses percent with percentage points: ' : ''}it is declared in ${print(declared)}, and the formula gives ${print(result.units)} (rows: ${rowsBelow(term)})`
			);
		}
		const claim: Claim = {
			...base,
			basis: 'derived',
			value: rounded ? Math.round(result.value) : result.value,
			unit,
			digits,
			formula,
			inputs: inputs(term)
		};
		return { claim, value: result };
	}

	/** The ledger rows and references under a formula, for a message. */
	function rowsBelow(term: Term): string {
		const below = (id: string): string[] => {
			const claim = done.get(id)?.claim;
			if (!claim) return [];
			return [claim.row ?? claim.reference ?? claim.table ?? [], claim.inputs.flatMap(below)].flat();
		};
		return [...new Set(inputs(term).flatMap(below))].join(', ') || 'none';
	}

	return Object.fromEntries(Object.keys(definitions).map((id) => [id, claimOf(id, []).claim]));
}

function finish(claim: Claim): { claim: Claim; value: Value } {
	return { claim, value: { value: claim.value, units: single(claim.unit) } };
}
