import { listed, noted } from '../format/listed.js';
import type { Dot } from '../geometry/dot.js';
import { labelBox } from '../geometry/labelBox.js';
import type { Label } from '../geometry/layout.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { dotBox } from '../geometry/stopBox.js';
import { statusWord } from '../scale/basisWords.js';
import type { DotPoint } from './dotOptions.js';
import { dotText, type DotWords } from './dotWords.js';

/** A chart's box, in pixels, and its points. */
interface DotFrame {
	width: number;
	height: number;
	points: readonly Pick<DotPoint<never>, 'key' | 'name' | 'status'>[];
}

/**
 * A stop at each dot, that of a missing one where its row names the gap. Left and right go through the points of a row
 * in their order, up and down from row to row at the same point.
 *
 * @param dots a row's dots in the order of the points; a missing one is `null`
 * @param labels the words of the chart, among them those of gaps, keyed `<row>-gap`
 */
export const dotStops = (
	words: DotWords,
	frame: DotFrame,
	dots: readonly (readonly (Dot | null)[])[],
	labels: readonly Label[]
): Stop[] =>
	linkGrid(
		words.rows.map(({ key, row, name, values }, line) => {
			const gap = labels.find((label) => label.key === `${key}-gap`);
			const { left = 0, right = 0, top = 0, bottom = 0 } = gap ? labelBox(gap) : {};
			const lost = { x: (left + right) / 2, y: (top + bottom) / 2, r: 0 };
			return frame.points.map((point, at): LooseStop => {
				const dot = dots[line]?.[at] ?? lost;
				const value = values[at] ?? null;
				const planned = value !== null && point.status === 'planned' && statusWord('planned', words.lang);
				return {
					key: `${key}-${point.key}`,
					row,
					x: dot.x,
					y: dot.y,
					box: dotBox(frame, dot),
					name: listed([name, point.name], words.lang),
					text: noted(dotText(value, words), [planned], words.lang)
				};
			});
		}),
		{ at: (_, index) => index }
	);
