import { listed, noted } from '../format/listed.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { dotBox } from '../geometry/stopBox.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { Heights, Span } from './slopeLabels.js';
import type { SlopeOptions } from './slopeOptions.js';
import { slopeValues } from './slopeWords.js';

/**
 * Two stops a row, one at each end; the later one tells the change, and what the line between stands on. Up and down go
 * from the highest end to the lowest, left and right from one end of a row to the other.
 */
export function slopeStops(
	options: SlopeOptions,
	heights: readonly Heights[],
	{ x1, x2, type }: Pick<Span, 'x1' | 'x2' | 'type'>
): Stop[] {
	const { rows, ends, lang } = options;
	const line = ([0, 1] as const).map((side): LooseStop[] =>
		rows
			.map((row, index): LooseStop => {
				const { key, name, from, to, change, basis = 'derived', status } = row;
				const { y1 = 0, y2 = 0 } = heights[index] ?? {};
				const at = { x: side === 0 ? x1 : x2, y: side === 0 ? y1 : y2 };
				const joined = from !== null && to !== null;
				const basisText = (lang === 'zh' ? '连线为' : 'line between ') + basisWord(basis, lang);
				const remarks = [
					to !== null && status === 'planned' && statusWord(status, lang),
					joined && change,
					joined && basis !== 'printed' && basisText
				];
				return {
					key: `${key}-${side === 0 ? 'from' : 'to'}`,
					row: index,
					...at,
					box: dotBox(options, { ...at, r: type.label * 0.42 }),
					name: listed([name, ends[side]], lang),
					text: noted(slopeValues(row, options)[side], side === 0 ? [] : remarks, lang)
				};
			})
			.sort((a, b) => a.y - b.y)
	);
	return linkGrid(line, { upright: true, at: ({ row = 0 }) => row });
}
