import type { UnitId } from '../../lib/format/unit.js';

/**
 * A product of units with whole exponents: `{ km2: 1 }`, `{ yuan: 1, person: -1 }`, `{}` for a ratio.
 * Units of one dimension are kept apart: mu and km² meet only through an explicit conversion.
 */
export type UnitProduct = Readonly<Partial<Record<UnitId, number>>>;

export const ratio: UnitProduct = {};

export const single = (unit: UnitId): UnitProduct => (unit === '' ? ratio : { [unit]: 1 });

const entries = (units: UnitProduct) => Object.entries(units) as [UnitId, number][];

export const same = (a: UnitProduct, b: UnitProduct): boolean => print(a) === print(b);

/** a × b, or a ÷ b with `direction` −1. Percent over percent, or points over percent, is a ratio. */
export function product(a: UnitProduct, b: UnitProduct, direction: 1 | -1): UnitProduct {
	const sum: Partial<Record<UnitId, number>> = {};
	for (const [unit, power] of entries(a)) sum[unit] = power;
	for (const [unit, power] of entries(b)) sum[unit] = (sum[unit] ?? 0) + direction * power;
	if (sum.pp === 1 && sum['%'] === -1) {
		delete sum.pp;
		delete sum['%'];
	}
	return Object.fromEntries(entries(sum).filter(([, power]) => power !== 0));
}

/** A unit product for a message: `km2`, `yuan per person`, `a plain ratio`. */
export function print(units: UnitProduct): string {
	const words = (sign: 1 | -1) =>
		entries(units)
			.filter(([, power]) => Math.sign(power) === sign)
			.map(([unit, power]) => names[unit] + (Math.abs(power) === 1 ? '' : `^${Math.abs(power)}`))
			.sort()
			.join(' × ');
	const above = words(1);
	const below = words(-1);
	if (!above && !below) return 'a plain ratio';
	return (above || '1') + (below ? ` per ${below}` : '');
}

const names = new Proxy({ '%': 'percent', pp: 'percentage points' } as Partial<Record<UnitId, string>>, {
	get: (known, unit: UnitId) => known[unit] ?? unit
}) as Record<UnitId, string>;
