import type { UnitId } from './unit.js';

/** What one unit is in the base unit of its dimension: square metres, kilograms, yuan. */
const dimensions: readonly Partial<Record<UnitId, number>>[] = [
	// 1 mu = 2000/3 m², 1 ha = 10,000 m²
	{ m2: 1, mu: 2000 / 3, ha: 10_000, km2: 1_000_000 },
	// 1 jin = 500 g
	{ jin: 0.5, tonne: 1000 }
];

const [areas = {}] = dimensions;

/** Whether a unit measures an area. */
export const isArea = (unit: UnitId): boolean => unit in areas;

/**
 * A value in another unit of the same dimension: 48,000 mu are 3,200 hectares and 32 km², 100 jin are 0.05 tonnes.
 *
 * @throws {RangeError} if the two measure different things, naming what the first can become
 */
export function convert(value: number, from: UnitId, to: UnitId): number {
	if (from === to) return value;
	const units = dimensions.find((dimension) => from in dimension);
	const [one, other] = [units?.[from], units?.[to]];
	if (units && one !== undefined && other !== undefined) return (value * one) / other;
	const allowed = units ? Object.keys(units).filter((unit) => unit !== from) : [];
	throw new RangeError(
		`convert: ${from} cannot become ${to}; ${allowed.length > 0 ? `it can become ${allowed.join(', ')}` : 'it stands alone'}`
	);
}
