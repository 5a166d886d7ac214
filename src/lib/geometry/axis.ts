import type { Lang } from '../format/lang.js';
import { quantity, type Unit } from '../format/quantity.js';
import type { LinearScale } from '../scale/linearScale.js';
import { clamp } from './interpolate.js';
import { labelBox } from './labelBox.js';
import type { Label } from './layout.js';

/** Where a horizontal axis stands, and how it is set. In pixels. */
export interface AxisPlace {
	y: number;
	/** The right edge of the box: no label leaves it. */
	width: number;
	size: number;
	unit: Unit;
	lang: Lang;
}

/** An axis: its ticks in data units, and their labels. */
export interface Axis {
	ticks: readonly number[];
	labels: readonly Label[];
}

/**
 * The ticks of a horizontal axis from zero, the last one with the unit. A label that would touch the next
 * one, counted from the right, is left out.
 */
export function bottomAxis(scale: LinearScale, { y, width, size, unit, lang }: AxisPlace): Axis {
	const ticks = scale.ticks(width < 480 ? 4 : 6);
	const labels = ticks.map((tick, index): Label => {
		const text = quantity(tick, unit, lang, { bare: index < ticks.length - 1 });
		const label: Label = { key: `tick-${tick}`, text, x: 0, y, anchor: 'middle', size, tone: 'soft' };
		const { right: half } = labelBox(label);
		return { ...label, x: clamp(scale(tick), half, Math.max(half, width - half)) };
	});
	const kept: Label[] = [];
	for (const label of labels.toReversed()) {
		const next = kept[0];
		if (!next || labelBox(label).right + 6 <= labelBox(next).left) kept.unshift(label);
	}
	return { ticks, labels: kept };
}
