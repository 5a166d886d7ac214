import { dodge, roomFor } from '../geometry/dodge.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';

/** A part whose words do not fit inside it. In pixels. */
export interface Out {
	key: string;
	/** The middle of the part. */
	x: number;
	name: string;
	share: string;
	/** 0–1: which words go first when there is no room. */
	weight: number;
}

/** Words under a bar with lines that lead to their parts, as if the bar's foot were at zero. */
export interface Outs {
	height: number;
	labels: readonly Label[];
	leaders: readonly Rule[];
	/** How far the words have moved aside from their parts, at most. */
	shift: number;
}

/** Distance between two blocks side by side, and from a line to the words beside it. */
const apart = 10;
const beside = 5;
/** How far words stand under the bar at least, and at most. */
const drop = 13;
const deepDrop = 30;

const nothing: Outs = { height: 0, labels: [], leaders: [], shift: 0 };

const leader = (key: string, x1: number, x2: number, y2: number): Rule => ({
	key: `lead-${key}`,
	x1,
	y1: 1,
	x2,
	y2,
	tone: 'slate'
});

/**
 * Words in a row under their parts, moved apart as little as it takes, so that no two lines cross.
 *
 * @returns nothing where the row is wider than the box
 */
export function outRow(
	outs: readonly Out[],
	{ width, size, names }: { width: number; size: number; names: boolean }
): Outs | undefined {
	if (outs.length === 0) return nothing;
	const blocks = outs.map(({ name, share }) =>
		textBlock(
			[
				{ text: share, size, weight: 'bold' },
				{ text: names ? name : '', size }
			],
			Math.max(40, width * 0.4),
			2
		)
	);
	const sizes = blocks.map((block) => block.width);
	if (blocks.some(({ cut }) => cut) || roomFor(sizes, apart) > width) return undefined;
	const places = outs.map(({ x }, index) => ({ at: x, size: sizes[index] ?? 0 }));
	const centres = dodge(places, [0, width], apart);
	const at = (index: number): number => centres[index] ?? 0;
	const shift = outs.reduce((most, { x }, index) => Math.max(most, Math.abs(x - at(index))), 0);
	const top = Math.min(Math.max(drop, shift * 0.5), deepDrop);
	return {
		shift,
		height: top + blocks.reduce((most, { height }) => Math.max(most, height), 0),
		labels: outs.flatMap(({ key }, index) =>
			blockLabels(blocks[index] as TextBlock, { key: `out-${key}`, x: at(index), y: top, anchor: 'middle' })
		),
		leaders: outs.map(({ key, x }, index) => leader(key, x, at(index), top - 1))
	};
}

/** A row of shares alone; where even that is too wide, the smallest are left to the table. */
export function shareRow(outs: readonly Out[], place: { width: number; size: number }): Outs {
	let kept = outs;
	for (;;) {
		const row = outRow(kept, { ...place, names: false });
		if (row) return row;
		const least = kept.reduce((a, b) => (b.weight < a.weight ? b : a));
		kept = kept.filter((out) => out !== least);
	}
}

/**
 * Words in steps under their parts, each beside the foot of a plumb line: those at the left run to the right and
 * lie deeper the farther left they are, those at the right the other way round, so that nothing crosses.
 *
 * @returns nothing where a word has no room beside its line
 */
export function outSteps(
	outs: readonly Out[],
	{ width, size }: { width: number; size: number }
): Outs | undefined {
	const texts = outs.map(({ name, share }) => `${name} ${share}`);
	const needs = texts.map((text) => lineWidth({ text, size }));
	const border = (split: number): number => {
		const [before, after] = [outs[split - 1], outs[split]];
		return before && after ? (before.x + after.x) / 2 : before ? width : 0;
	};
	const roomOf = (index: number, split: number): number =>
		Math.abs((outs[index]?.x ?? 0) - border(split)) -
		beside -
		(split === 0 || split === outs.length ? 0 : apart / 2);
	const score = (split: number): number =>
		needs.reduce((least, need, index) => Math.min(least, roomOf(index, split) / need), 1);
	const splits = Array.from({ length: outs.length + 1 }, (_, split) => split);
	const split = splits.reduce((best, each) => (score(each) > score(best) ? each : best), outs.length);
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	let height = 0;
	let whole = true;
	const side = (indices: readonly number[], anchor: 'start' | 'end'): void => {
		let top = drop - 6;
		for (const index of indices) {
			const { key, x } = outs[index] as Out;
			const block = textBlock(
				[{ text: texts[index] ?? '', size }],
				Math.max(roomOf(index, split), size * 2),
				2
			);
			if (block.cut || block.width > roomOf(index, split)) whole = false;
			const near = x + (anchor === 'start' ? beside : -beside);
			labels.push(...blockLabels(block, { key: `out-${key}`, x: near, y: top, anchor }));
			leaders.push(leader(key, x, x, top + size * 0.75));
			top += block.height + 2;
		}
		height = Math.max(height, top);
	};
	side(splits.slice(0, split).toReversed(), 'start');
	side(splits.slice(split, outs.length), 'end');
	return whole ? { height, labels, leaders, shift: 0 } : undefined;
}
