import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import { unitName, type Unit } from '../format/unit.js';
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
	const digits = digitsApart(ticks, unit, lang);
	const labels = ticks.map((tick, index): Label => {
		const text = quantity(tick, unit, lang, { bare: index < ticks.length - 1, digits });
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

/** The decimal places that keep ticks apart, where their usual words do not. */
function digitsApart(ticks: readonly number[], unit: Unit, lang: Lang): number | undefined {
	const same = (digits?: number): boolean =>
		new Set(ticks.map((tick) => quantity(tick, unit, lang, { bare: true, digits }))).size < ticks.length;
	return same() ? [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].find((digits) => !same(digits)) : undefined;
}

/** Where a vertical axis stands, and how it is set. In pixels. */
export interface LeftAxisPlace {
	/** The left edge of the axis's labels. */
	left: number;
	/** Where the grid ends. */
	right: number;
	/** Where the grid begins at the least. @default where the labels end */
	least?: number;
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
 * unit over them, with 万 or million where all ticks count in it (percent stands at each tick). A label that would touch the one below it is left out. Room for
 * half a label above the scale's top and below its bottom, and for `captionHeight`, is the caller's to leave.
 */
export function leftAxis(
	scale: LinearScale,
	{ left, right, least = 0, captionY, height, size, unit, lang }: LeftAxisPlace
): LeftAxis {
	const ticks = scale.ticks(clamp(Math.round(height / 52), 2, 7));
	const captioned = captionHeight(unit, size) > 0;
	const { texts, word } = withoutScaleWord(tickTexts(ticks, unit, lang), captioned);
	const width = texts.reduce((most, text) => Math.max(most, lineWidth({ text, size })), 0);
	const end = Math.max(left + Math.ceil(width) + 8, least);
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
	if (captioned)
		labels.push({
			key: 'y-unit',
			text: (word && lang === 'en' ? `${word} ` : word) + unitName(unit, lang),
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

/** Takes 亿 or million from the ticks, if all but zero have it: it then stands once, with the unit. */
function withoutScaleWord(
	texts: readonly string[],
	captioned: boolean
): { texts: readonly string[]; word: string } {
	const words = scaleWords(texts);
	const [word = ''] = words;
	if (!captioned || words.size !== 1 || word === '') return { texts, word: '' };
	return { texts: texts.map((text) => text.replace(scaleWord, '')), word };
}

/** The places after the point that a tick needs to be written exactly, in the 万 or million that it is counted in. */
function exactPlaces(write: (digits: number) => string): number {
	const read = (digits: number): number => parseFloat(write(digits).replaceAll(',', ''));
	const exact = read(12);
	let digits = 0;
	while (digits < 12 && read(digits) !== exact) digits++;
	return digits;
}

/** Ticks as words, exactly; with equal places after the point where all are counted in the same. */
function tickTexts(ticks: readonly number[], unit: Unit, lang: Lang): string[] {
	const write = (tick: number, digits: number): string =>
		quantity(tick, unit, lang, { bare: !short(unit), digits });
	const places = ticks.map((tick) => exactPlaces((digits) => write(Math.abs(tick), digits)));
	const own = ticks.map((tick, index) => write(tick, places[index] ?? 0));
	if (!even(ticks) || scaleWords(own).size > 1) return own;
	const most = Math.max(0, ...places);
	return ticks.map((tick) => write(tick, tick === 0 ? 0 : most));
}

const scaleWord = /\s?(万亿|万|亿|million|billion|trillion)$/;

/** What ticks are counted in, zero left out: 万, million, or '' for ones. */
const scaleWords = (texts: readonly string[]): Set<string> =>
	new Set(texts.filter((text) => text !== '0').map((text) => scaleWord.exec(text)?.[1] ?? ''));
