import type { Lang } from '../format/lang.js';
import { timeTickWords, type TimeScale } from '../scale/timeScale.js';
import type { Axis } from './axis.js';
import { clamp } from './interpolate.js';
import { labelBox } from './labelBox.js';
import type { Label } from './layout.js';

/** Where a horizontal time axis stands, and how it is set. In pixels. */
export interface TimeAxisPlace {
	y: number;
	/** The right edge of the box: no label leaves it. */
	width: number;
	size: number;
	lang: Lang;
	/** The most ticks. @default one about every 70 px of the box */
	count?: number;
}

/** The ticks of a time axis, as many as have room for their names. `ticks` are days from 1970-01-01. */
export function timeAxis(
	scale: TimeScale,
	{ y, width, size, lang, count = clamp(Math.round(width / 70), 2, 12) }: TimeAxisPlace
): Axis {
	for (let most = count; most > 0; most--) {
		const found = scale.ticks(most);
		const words = timeTickWords(found, lang);
		const labels = found.map(({ day }, index): Label => {
			const text = words[index] ?? '';
			const label: Label = { key: `x-tick-${day}`, text, x: 0, y, anchor: 'middle', size, tone: 'soft' };
			const { right: half } = labelBox(label);
			return { ...label, x: clamp(scale(day), half, Math.max(half, width - half)) };
		});
		const apart = labels.every((label, index) => {
			const next = labels[index + 1];
			return !next || labelBox(label).right + 8 <= labelBox(next).left;
		});
		if (apart && found.length > 0) return { ticks: found.map(({ day }) => day), labels };
	}
	return { ticks: [], labels: [] };
}
