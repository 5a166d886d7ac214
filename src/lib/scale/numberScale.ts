import { linearScale, type LinearScale } from './linearScale.js';
import { logScale } from './logScale.js';
import { positionDomain } from './positionDomain.js';
import { powerScale } from './powerScale.js';

/** How distances grow with values. */
export type ScaleKind = 'linear' | 'log' | 'sqrt';

/** Why a value has no place on a scale of this kind, and what to do; nothing where it has one. */
export function unfit(kind: ScaleKind, value: number): string | undefined {
	if (kind === 'log' && value <= 0)
		return 'a log scale has no place for it; give numbers above zero, or use a linear or sqrt scale';
	if (kind === 'sqrt' && value < 0)
		return 'a sqrt scale begins at zero; give numbers from zero up, or use a linear scale';
	return undefined;
}

/**
 * A scale for positions, with a little room at both ends of its values.
 *
 * @param values in one data unit; `null` is missing
 * @param range in pixels: the low end first
 * @param domain low and high end; every value must lie inside. @default from the values
 * @throws {RangeError} if a value lies outside `domain`, or has no place on a scale of this kind
 */
export function numberScale(
	kind: ScaleKind,
	values: readonly (number | null)[],
	range: readonly [number, number],
	domain: readonly [number, number] = roomyDomain(kind, values)
): LinearScale {
	const known = values.filter((value) => value !== null);
	for (const value of known) {
		const reason = unfit(kind, value);
		if (reason) throw new RangeError(`numberScale: ${value} is among the values; ${reason}`);
	}
	const [low, high] = domain;
	if (!(low < high))
		throw new RangeError(`numberScale: the domain ${low}–${high} has no span; give a lower and a higher end`);
	const outside = known.find((value) => !(value >= low && value <= high));
	if (outside !== undefined)
		throw new RangeError(
			`numberScale: ${outside} lies outside the domain ${low}–${high}; give a domain that holds it`
		);
	if (kind === 'log') return logScale(domain, range);
	return kind === 'sqrt' ? powerScale(domain, range) : linearScale(domain, range);
}

function roomyDomain(kind: ScaleKind, values: readonly (number | null)[]): [number, number] {
	if (kind !== 'log') return positionDomain(values);
	let low = Infinity;
	let high = 0;
	for (const value of values) {
		if (value === null) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (low > high) return [1, 10];
	const room = (high / low) ** 0.05;
	return room > 1 && low > 0 ? [low / room, high * room] : [low / 2, high * 2];
}
