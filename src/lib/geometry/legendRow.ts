import type { Bar } from './bar.js';
import { lineWidth } from './labelBox.js';
import type { Tone } from '../scale/tones.js';
import type { Label } from './layout.js';
import { wrapText } from './wrapText.js';

/** A sample of a mark and what it stands for; without a tone, words alone: a unit, a remark. */
export interface LegendItem extends Pick<Bar, 'key' | 'hollow' | 'strong' | 'faint'> {
	tone?: Tone;
	text: string;
}

/** A legend: samples and words, and the height that they take, in pixels. */
export interface LegendRow {
	swatches: readonly Bar[];
	labels: readonly Label[];
	height: number;
}

/**
 * A legend that runs from left to right and breaks into lines, its top at `y`. A name that is wider than the box
 * is cut with an ellipsis. Without items it takes no height.
 *
 * @param size type size in pixels
 */
export function legendRow(
	items: readonly LegendItem[],
	{ x = 0, y, width, size }: { x?: number; y: number; width: number; size: number }
): LegendRow {
	const side = size * 0.8;
	const leading = size * 1.5;
	const swatches: Bar[] = [];
	const labels: Label[] = [];
	let left = x;
	let top = y;
	for (const { text: whole, tone, ...sample } of items) {
		const key = `legend-${sample.key}`;
		const indent = tone ? side + 6 : 0;
		const text = wrapText(whole, size, width - indent, 1).lines[0] ?? '';
		const wide = indent + lineWidth({ text, size });
		if (left > x && left + wide > x + width) {
			left = x;
			top += leading;
		}
		const baseline = top + size;
		if (tone) swatches.push({ ...sample, key, tone, x: left, y: baseline - side, width: side, height: side });
		labels.push({
			key,
			text,
			x: left + indent,
			y: baseline,
			anchor: 'start',
			size,
			tone: tone ? 'ink' : 'soft'
		});
		left += wide + 16;
	}
	return { swatches, labels, height: items.length === 0 ? 0 : top - y + leading + 2 };
}
