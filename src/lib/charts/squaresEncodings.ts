import type { Encoding } from '../geometry/encoding.js';
import type { SquaresOptions } from './squaresOptions.js';

/** What squares say by their areas. */
export const squaresEncodings = (
	{ squares, unit }: Pick<SquaresOptions, 'squares' | 'unit'>,
	sides: readonly number[]
): Encoding[] => [
	{
		channel: 'value',
		variable: 'area',
		scale: 'sqrt',
		unit,
		marks: squares.map((row, index) => ({ ...row, size: (sides[index] ?? 0) ** 2 }))
	}
];
