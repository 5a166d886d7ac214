import type { Label } from './layout.js';
import { lineWidth } from './labelBox.js';
import { wrapText } from './wrapText.js';

/** One run of text in one style, before it is broken into lines. */
export type Run = Pick<Label, 'text' | 'size' | 'weight' | 'display' | 'tone'>;

/** Lines of text that stand under one another and move as one. In pixels. */
export interface TextBlock {
	lines: readonly Run[];
	width: number;
	height: number;
	/** Whether a run suffered: a word was cut in two, or an end left out. */
	cut: boolean;
}

/** Line height in ems: label type, display type. */
const leading = 1.3;
const displayLeading = 1.16;

const lineHeight = ({ size, display }: Run): number => size * (display ? displayLeading : leading);

/**
 * Sets runs of text under one another, each broken into lines no wider than `maxWidth` pixels.
 * Empty runs are left out.
 *
 * @param maxLines lines for each run
 */
export function textBlock(runs: readonly Run[], maxWidth: number, maxLines = 3): TextBlock {
	const wrapped = runs.map((run) => ({ run, ...wrapText(run.text, run.size, maxWidth, maxLines, run) }));
	const lines = wrapped.flatMap(({ run, lines: texts }) => texts.map((text) => ({ ...run, text })));
	return {
		lines,
		cut: wrapped.some(({ cut }) => cut),
		width: lines.reduce((width, line) => Math.max(width, lineWidth(line)), 0),
		height: lines.reduce((height, line) => height + lineHeight(line), 0)
	};
}

/** Where a block stands, and what its labels share. `y` is the block's top edge. */
export type BlockPlace = Pick<Label, 'key' | 'x' | 'y' | 'anchor' | 'opacity' | 'halo'>;

/** A block's lines as labels, keyed `key`, `key-2`, `key-3` … from the top. */
export function blockLabels(block: TextBlock, { key, y, ...place }: BlockPlace): Label[] {
	let top = y;
	return block.lines.map((line, index) => {
		const height = lineHeight(line);
		const baseline = top + height / 2 + line.size * 0.34;
		top += height;
		return { key: index === 0 ? key : `${key}-${index + 1}`, ...line, ...place, y: baseline };
	});
}
