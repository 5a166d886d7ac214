import { linearScale, type LinearScale } from '../scale/linearScale.js';

/** A bar's end with the label beyond it. */
export interface BarEnd {
	/** In data units; a bar below zero has its label on the low side. */
	value: number;
	/** The label's room beyond the end, in pixels. */
	room: number;
}

/**
 * The scale for bars from zero with labels beyond their ends: as large as it can be with every bar and its label
 * inside the range.
 *
 * @param range in pixels, low end first
 * @param domain in data units, with zero inside and a span
 */
export function endsScale(
	ends: readonly BarEnd[],
	[left, right]: readonly [number, number],
	[low, high]: readonly [number, number]
): LinearScale {
	const highs = [{ value: high, room: 0 }, ...ends.filter(({ value }) => value >= 0)];
	const lows = [
		{ value: -low, room: 0 },
		...ends.filter(({ value }) => value < 0).map(({ value, room }) => ({ value: -value, room }))
	];
	let unit = Infinity;
	for (const up of highs)
		for (const down of lows) {
			const span = up.value + down.value;
			if (span > 0) unit = Math.min(unit, (right - left - up.room - down.room) / span);
		}
	const zero = lows.reduce((most, { value, room }) => Math.max(most, left + value * unit + room), left);
	return linearScale([low, high], [zero + low * unit, zero + high * unit]);
}
