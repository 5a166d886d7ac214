import type { Lang } from '../format/lang.js';
import { decimals } from '../format/number.js';
import { quantity, unitName, type Unit } from '../format/quantity.js';
import type { LinearScale } from '../scale/linearScale.js';
import { clamp } from './interpolate.js';
import { labelBox, lineWidth } from './labelBox.js';
import type { Label, Rule } from './layout.js';

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

/** Where a vertical axis stands, and how it is set. In pixels. */
export interface LeftAxisPlace {
	/** The left edge of the axis's labels. */
	left: number;
	/** Where the grid ends. */
	right: number;
	/** The baseline of the unit, which stands over the axis. */
	captionY: number;
	/** How high the scale's range is: an axis has a tick about every 52 px. */
	height: number;
	size: number;
	unit: Unit;
	lang: Lang;
}

/** A vertical axis with its grid. */
export interface LeftAxis extends Axis {
	/** One line for each tick, from the labels to the right end; the one at zero is darker. */
	rules: readonly Rule[];
	/** Where the labels end and the plot may begin, in pixels from the left of the box. */
	end: number;
}

/** Whether a unit stands at each tick instead of over the axis. */
const short = (unit: Unit): boolean => unit === '%';

/** The height that the unit takes over an axis, in pixels; none where it stands at the ticks. */
export const captionHeight = (unit: Unit, size: number): number =>
	unit === '' || short(unit) ? 0 : Math.ceil(size * 1.4);

/**
 * The ticks of a vertical axis as labels set flush right in a column of their own, the grid beside them, and the
 * unit over them (percent stands at each tick). A label that would touch the one below it is left out. Room for
 * half a label above the scale's top and below its bottom, and for `captionHeight`, is the caller's to leave.
 */
export function leftAxis(
	scale: LinearScale,
	{ left, right, captionY, height, size, unit, lang }: LeftAxisPlace
): LeftAxis {
	const ticks = scale.ticks(clamp(Math.round(height / 52), 2, 7));
	const texts = tickTexts(ticks, unit, lang);
	const width = texts.reduce((most, text) => Math.max(most, lineWidth({ text, size })), 0);
	const end = left + Math.ceil(width) + 8;
	const labels: Label[] = [];
	const rules: Rule[] = [];
	ticks.forEach((tick, index) => {
		const y = scale(tick);
		const label: Label = {
			key: `y-tick-${tick}`,
			text: texts[index] ?? '',
			x: end - 8,
			y: y + size * 0.34,
			anchor: 'end',
			size,
			tone: 'soft'
		};
		const below = labels.at(-1);
		if (!below || labelBox(label).bottom <= labelBox(below).top) labels.push(label);
		rules.push({
			key: `grid-${tick}`,
			x1: end,
			y1: y,
			x2: right,
			y2: y,
			tone: tick === 0 ? 'soft' : 'rule'
		});
	});
	if (captionHeight(unit, size) > 0)
		labels.push({
			key: 'y-unit',
			text: unitName(unit, lang),
			x: left,
			y: captionY,
			anchor: 'start',
			size,
			tone: 'soft'
		});
	return { ticks, labels, rules, end };
}

/** Whether ticks stand at equal distances: those of a logarithmic scale do not, and keep their own places. */
function even([first = 0, second = first, ...rest]: readonly number[]): boolean {
	const step = second - first;
	return rest.every((tick, index) => Math.abs(tick - second - step * (index + 1)) < step / 100);
}

/** Ticks as words with equal places after the point, and as many as keep them apart. */
function tickTexts(ticks: readonly number[], unit: Unit, lang: Lang): string[] {
	const plain = ticks.every((tick) => Math.abs(tick) < 10_000) && even(ticks);
	const places = ticks.reduce((most, tick) => Math.max(most, decimals(tick)), 0);
	const write = (digits?: number): string[] =>
		ticks.map((tick) =>
			quantity(tick, unit, lang, { bare: !short(unit), digits: tick === 0 ? undefined : digits })
		);
	let texts = write(plain && places > 0 ? Math.min(places, 12) : undefined);
	for (let digits = 5; digits <= 12 && new Set(texts).size < ticks.length; digits++) texts = write(digits);
	return texts;
}
