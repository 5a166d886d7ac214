import { checkFinite } from './checkRows.js';

/** Where a value of an axis stands, in pixels: a place, or both edges of a name's band. */
export type NotePlace = number | readonly [number, number];

/**
 * An axis that annotations stand on.
 *
 * @param what names the annotation's value, for the message
 * @throws {TypeError | RangeError} for a value that the axis does not have
 */
export type NoteAxis = (value: unknown, what: string) => NotePlace;

/** An axis of numbers. */
export const numberAxis =
	(scale: (value: number) => number): NoteAxis =>
	(value, what) => {
		checkFinite(what, 'the value', value);
		return scale(value);
	};

/** An axis of names, each with both edges of its band. */
export const nameAxis =
	(places: readonly (readonly [names: readonly string[], place: NotePlace])[]): NoteAxis =>
	(value, what) => {
		const found = places.find(([names]) => names.includes(String(value)));
		if (!found)
			throw new RangeError(
				`${what} is "${String(value)}", which is no name here; there are ${places.map(([names]) => names[0]).join(', ')}`
			);
		return found[1];
	};
