import { ticks } from '../scale/ticks.js';
import { quantity } from '../format/quantity.js';
import { flow } from '../geometry/flow.js';
import type { Label } from '../geometry/layout.js';
import type { Sample } from '../geometry/sample.js';
import { formReach, symbolPath, symbolShape, type Form, type PointSymbol } from '../geometry/symbol.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import type { Tone } from '../scale/tones.js';

/** The key over a plot. In pixels. */
export interface PointKey {
	symbols: PointSymbol[];
	labels: Label[];
	height: number;
}

/** One entry of a key. */
export interface KeyEntry {
	key: string;
	text: string;
	form: Form;
	tone: Tone;
	/** Radius of the disc of the same area. */
	r: number;
	hollow: boolean;
}

/**
 * The entries of a key along lines, each mark before its words. No entries take no height.
 *
 * @param size type size
 * @param top the upper edge. @default 0
 */
export function pointKey(entries: readonly KeyEntry[], width: number, size: number, top = 0): PointKey {
	const marks = entries.map(({ r }) => 2 * r + 7);
	const blocks = entries.map(({ text }, index) =>
		textBlock([{ text, size }], width - (marks[index] ?? 0), 2)
	);
	const sizes = blocks.map((block, index) => ({
		width: (marks[index] ?? 0) + block.width,
		height: Math.max(block.height, 2 * (entries[index]?.r ?? 0) + 3)
	}));
	const { places, height } = flow(sizes, width, 16);
	const labels: Label[] = [];
	const symbols = entries.map(({ key, text, ...mark }, index): PointSymbol => {
		const place = { x: places[index]?.x ?? 0, y: top + (places[index]?.y ?? 0) };
		const block = blocks[index] ?? textBlock([{ text, size }], width);
		labels.push(
			...blockLabels(block, {
				key: `key-${key}`,
				x: place.x + (marks[index] ?? 0),
				y: place.y - block.height / 2,
				anchor: 'start'
			})
		);
		const [x, y] = [place.x + mark.r + 1, place.y];
		return { key: `key-${key}`, ...mark, x, y, path: symbolPath(mark.form, x, y, mark.r), opacity: 1 };
	});
	return { symbols, labels, height: entries.length === 0 ? 0 : height + 6 };
}

/** An entry's mark by itself, for a legend over several charts. */
export function pointSample({ key, text, ...mark }: KeyEntry): Sample {
	const x = mark.r * formReach[mark.form] + 1;
	const symbol = { key, ...mark, x, y: 0, path: symbolPath(mark.form, x, 0, mark.r), opacity: 1 };
	return { key, text, shapes: [symbolShape(symbol)], width: 2 * x };
}

/** The entry that says what areas stand for: a ring of a round value near the largest. */
export function sizeEntry(
	largest: number,
	radius: (value: number) => number,
	{
		rTitle = '',
		rUnit = '',
		lang
	}: { rTitle?: string; rUnit?: Parameters<typeof quantity>[1]; lang: 'zh' | 'en' }
): KeyEntry {
	const value = ticks(0, largest, 2).at(-1) || largest;
	const text = [rTitle, quantity(value, rUnit, lang)].filter(Boolean).join(lang === 'zh' ? '：' : ': ');
	return { key: 'size', text, form: 'disc', tone: 'slate', r: radius(value), hollow: true };
}
