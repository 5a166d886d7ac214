import { listed, noted } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import type { CompositionOptions } from './compositionOptions.js';
import type { Whole } from './compositionRows.js';
import { shareText } from './compositionWords.js';

/**
 * A stop in the middle of each part, of what is not known in the frame that stands for it. Left and right go through
 * the parts of a bar, up and down to the same part of the next bar.
 *
 * @param bands where each bar stands, in pixels
 */
export function compositionStops(
	data: readonly Whole[],
	options: Pick<CompositionOptions<never>, 'width' | 'height' | 'unit' | 'lang' | 'digits'>,
	bands: readonly { top: number; height: number }[]
): Stop[] {
	const { width, unit, lang } = options;
	const names = [...new Set(data.flatMap(({ parts }) => parts.map(({ name }) => name)))];
	const order = new Map<LooseStop, number>();
	const lines = data.map(({ name: bar, parts, gap }, index) => {
		const { top: y = 0, height = 0 } = bands[index] ?? {};
		return parts.map((part): LooseStop => {
			const { key, row, name, share, value } = part;
			const left = share === null ? (gap?.start ?? 0) : part.start;
			const box = { x: left * width, y, width: (share ?? 1 - left) * width, height };
			const size = quantity(value, unit, lang);
			const stop = {
				key,
				row,
				x: box.x + box.width / 2,
				y: y + height / 2,
				box: rectBox(options, box),
				name: listed([bar, name], lang),
				text: share === null ? size : noted(shareText(part, options), [unit !== '%' && size], lang)
			};
			order.set(stop, names.indexOf(name));
			return stop;
		});
	});
	return linkGrid(lines, { at: (stop) => order.get(stop) ?? 0 });
}
