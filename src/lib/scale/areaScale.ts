/**
 * A scale from a value to the side of the square (or the radius of the disc) whose *area* stands for it.
 * Sides grow with the square root, because a reader compares areas: twice the value is twice the ink.
 *
 * @param value any value above zero, in one data unit
 * @param side the side that stands for it, in pixels
 * @throws {RangeError} if `value` or `side` is not above zero
 */
export function areaScale(value: number, side: number): (value: number) => number {
	if (!(value > 0 && Number.isFinite(value) && side > 0 && Number.isFinite(side)))
		throw new RangeError(
			`areaScale: a side of ${side} px cannot stand for ${value}; give two numbers above zero`
		);
	return (other) => side * Math.sqrt(other / value);
}
