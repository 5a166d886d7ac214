import { noted } from '../format/listed.js';
import { formatNumber } from '../format/number.js';
import type { CellGrid } from '../geometry/cells.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { Basis, Status } from '../scale/tones.js';
import type { WaffleOptions } from './waffleOptions.js';

/** A run of cells. */
interface Run {
	key: string;
	row?: number;
	name: string;
	start: number;
	value: number;
	status?: Status | undefined;
	basis?: Basis | undefined;
	text?: string | undefined;
}

/**
 * A stop in the middle of each run of cells that is filled, and of each that is framed; one without cells has none.
 * Left and right go through the parts and through the outlines, up and down between both.
 *
 * @param parts the parts with the cells at which they begin
 */
export function waffleStops(
	options: WaffleOptions,
	grid: CellGrid,
	parts: readonly Omit<Run, 'row'>[]
): Stop[] {
	const { outlines = [], lang } = options;
	const outlined = lang === 'zh' ? '线框' : 'outline';
	return linkGrid([
		parts.map((run, row) => ({ ...run, row })).flatMap((run) => runStop(run, options, grid, '')),
		outlines.flatMap((run) => runStop(run, options, grid, outlined))
	]);
}

function runStop(
	{ key, row, name, start, value, status, basis = 'printed', text }: Run,
	options: WaffleOptions,
	{ x, y, rows, side }: CellGrid,
	kind: string
): LooseStop[] {
	if (value <= 0) return [];
	const { lang } = options;
	const end = start + value;
	const middle = start + value / 2;
	const [first, last] = [Math.floor(start / rows), Math.max(Math.ceil(end / rows), 1) - 1];
	const single = first >= last;
	const [low, high] = single ? [start - first * rows, end - first * rows] : [0, rows];
	const column = Math.floor(middle / rows);
	const count = formatNumber(value, { digits: Number.isInteger(value) ? 0 : 1 });
	return [
		{
			key,
			row,
			x: x + (column + 0.5) * side,
			y: y + (rows - (middle - column * rows)) * side,
			box: rectBox(options, {
				x: x + first * side,
				y: y + (rows - high) * side,
				width: (last - first + 1) * side,
				height: (high - low) * side
			}),
			name,
			text: noted(
				count + (lang === 'zh' ? '格' : count === '1' ? ' square' : ' squares'),
				[
					text,
					kind,
					status === 'planned' && statusWord(status, lang),
					basis !== 'printed' && basisWord(basis, lang)
				],
				lang
			)
		}
	];
}
