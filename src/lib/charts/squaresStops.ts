import { noted } from '../format/listed.js';
import { clamp } from '../geometry/interpolate.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import type { Square } from '../geometry/square.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { SquaresOptions } from './squaresOptions.js';
import { squareText } from './squaresWords.js';

/**
 * A stop on the upper edge of each square, where nested ones stand apart, and one at the corner of the largest for what
 * it has more than the next one. Left and right go through them in the order of the rows.
 *
 * @param shapes the squares in any order
 * @param hatched the largest square, where the difference is hatched
 */
export function squaresStops(
	options: SquaresOptions,
	shapes: readonly Square[],
	hatched: Square | undefined
): Stop[] {
	const { squares, difference, width, height, lang } = options;
	const stops = squares.map((square, row): LooseStop => {
		const { key, name, value, text, status, basis = 'printed' } = square;
		const { x = 0, y = 0, side = 0 } = shapes.find((shape) => shape.key === key) ?? {};
		const remarks = [
			value !== null && status === 'planned' && statusWord(status, lang),
			value !== null && basis !== 'printed' && basisWord(basis, lang)
		];
		return {
			key,
			row,
			x: clamp(x + side / 2, 0, width),
			y: clamp(y, 0, height),
			box: rectBox(options, { x, y, width: side, height: side }),
			name,
			text: noted(
				(value !== null && text) || squareText({ ...square, text: undefined }, options),
				remarks,
				lang
			)
		};
	});
	if (difference?.text && hatched) {
		const { x, y, side } = hatched;
		const box = rectBox(options, { x, y, width: side, height: side });
		stops.push({
			key: 'difference',
			x: box.right,
			y: box.top,
			box,
			name: difference.name,
			text: difference.text
		});
	}
	return linkGrid([stops], { at: (_, index) => index });
}
