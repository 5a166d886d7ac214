import { runEnds, type CellGrid } from '../geometry/cells.js';
import { dodge, roomFor } from '../geometry/dodge.js';
import { clamp, phase } from '../geometry/interpolate.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import { basisDash } from '../scale/basisWords.js';
import type { Basis, Tone } from '../scale/tones.js';

/** A run of cells with a name. */
export interface NamedRun {
	key: string;
	name: string;
	text?: string;
	/** In cells. */
	start: number;
	value: number;
	tone: Tone;
	basis?: Basis;
}

/** The names of runs, measured. */
export interface NameBand {
	runs: readonly NamedRun[];
	blocks: readonly TextBlock[];
	/** Whether the names stand one under the other, without leaders. */
	list: boolean;
	/** What the band takes of the box's height, leaders included, in pixels. */
	height: number;
}

/** Distance between two names side by side, in pixels. */
const gap = 16;
/** Distance from the names to the cells, for leaders, in pixels. */
const lead = 12;

interface Setting {
	width: number;
	type: TypeScale;
	/** Whether room is kept for a number under each name. */
	numbered: boolean;
}

const sum = (sizes: readonly number[]): number => roomFor(sizes, 0);

/** Sets names side by side, each no wider than its share of the box, or as a list if that cuts words. */
export function nameBand(runs: readonly NamedRun[], { width, type, numbered }: Setting): NameBand {
	if (runs.length === 0) return { runs, blocks: [], list: false, height: 0 };
	const share = Math.min(width * 0.6, (width - gap * (runs.length - 1)) / runs.length);
	const blocks = runs.map((run) => nameBlock(run, share, type));
	if (blocks.every(({ cut }) => !cut)) {
		const least = textBlock(
			[
				{ text: '0', size: type.label },
				{ text: numbered ? '0' : '', size: type.number, display: true }
			],
			width
		);
		const tallest = Math.max(least.height, ...blocks.map(({ height }) => height));
		return { runs, blocks, list: false, height: tallest + lead };
	}
	const lines = runs.map(({ name, text = '', tone }) =>
		textBlock(
			[{ text: text === '' ? name : `${name}  ${text}`, size: type.label, tone, weight: 'bold' }],
			width,
			2
		)
	);
	return { runs, blocks: lines, list: true, height: sum(lines.map(({ height }) => height)) + lead };
}

/** A name over its number; the number as large as it can stand on one line. */
function nameBlock({ name, text = '', tone }: NamedRun, width: number, type: TypeScale): TextBlock {
	const large: Run = { text, size: type.number, display: true, tone };
	const small: Run = { text, size: type.label, weight: 'bold', tone };
	const number = textBlock([large], width, 1).cut ? small : large;
	return textBlock([{ text: name, size: type.label }, number], width);
}

/** Where a band of names stands, in pixels. */
export interface BandPlace {
	grid: CellGrid;
	width: number;
	/** The upper or lower edge of the cells, on the band's side. */
	edge: number;
	side: 'above' | 'below';
}

/**
 * The names of a band as labels, each from its run's left edge on as far as its neighbours let it, with a leader
 * to the nearest part of the run. A name comes with the first two cells of its run.
 */
export function placeNames(
	{ runs, blocks, list, height }: NameBand,
	{ grid, width, edge, side }: BandPlace
): { labels: Label[]; leaders: Rule[] } {
	const up = side === 'above' ? -1 : 1;
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	const right = Math.max(grid.x + grid.columns * grid.side, width);
	const lefts = list ? blocks.map(() => grid.x) : leftEdges(runs, blocks, grid, right);
	let line = side === 'above' ? edge - height : edge + lead;
	runs.forEach(({ key, tone, start, value, basis = 'printed' }, index) => {
		const block = blocks[index] ?? textBlock([], 0);
		const x = Math.min(lefts[index] ?? 0, width - block.width);
		const y = list ? line : side === 'above' ? edge - lead - block.height : edge + lead;
		line += block.height;
		const opacity = phase(value, 0, 2);
		if (opacity === 0) return;
		labels.push(...blockLabels(block, { key: `${key}-name`, x, y, anchor: 'start', opacity }));
		if (list) return;
		const [first, last] = runEnds(grid, start, start + value);
		const to = clamp(x + Math.min(14, block.width / 2), first, last);
		const from = clamp(to, x + 2, x + Math.max(2, block.width - 2));
		const far = edge + up * (lead - 3);
		leaders.push({
			key: `${key}-leader`,
			x1: from,
			y1: far,
			x2: to,
			y2: edge,
			tone,
			opacity,
			dash: basisDash(basis)
		});
	});
	return { labels, leaders };
}

function leftEdges(
	runs: readonly NamedRun[],
	blocks: readonly TextBlock[],
	grid: CellGrid,
	right: number
): number[] {
	const sizes = blocks.map(({ width }) => width);
	const need = roomFor(sizes, gap);
	const low = Math.max(0, Math.min(grid.x, right - need));
	// in the order of the cells, whatever the widths: leaders must not cross
	const order = runs.map((_, index) => index).sort((a, b) => (runs[a]?.start ?? 0) - (runs[b]?.start ?? 0));
	let least = -Infinity;
	const places = order.map((index) => {
		const size = sizes[index] ?? 0;
		const left = grid.x + ((runs[index]?.start ?? 0) / grid.rows) * grid.side;
		least = Math.max(least, clamp(left + size / 2, size / 2, Math.max(size / 2, right - size / 2)));
		return { at: least, size };
	});
	const centres = dodge(places, [low, Math.max(right, low + need)], gap);
	return sizes.map((size, index) => (centres[order.indexOf(index)] ?? 0) - size / 2);
}
