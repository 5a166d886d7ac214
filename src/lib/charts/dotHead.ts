import { dodge } from '../geometry/dodge.js';
import type { Dot } from '../geometry/dot.js';
import { clamp } from '../geometry/interpolate.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Status, Tone } from '../scale/tones.js';

/** The names of the points, over the rows. In pixels. */
export interface DotHead {
	blocks: readonly TextBlock[];
	height: number;
}

interface NamedPoint {
	key: string;
	name: string;
	tone: Tone;
	status?: Status;
}

interface HeadPlace {
	top: number;
	width: number;
	dots: readonly (Dot | null)[];
	wishes: readonly number[];
	/** The radius of a dot beside a name. */
	r: number;
}

const gap = 12;
/** The length of what leads from a name to its dot. */
const lead = 12;

/** What stands for the names of points that are named elsewhere. */
export const noHead: DotHead = { blocks: [], height: 4 };

/** Sets the names of the points: each takes its share of the width at most. */
export function dotHead(points: readonly NamedPoint[], width: number, type: TypeScale): DotHead {
	const share = (width - gap * (points.length - 1)) / points.length - 2 * type.label;
	const blocks = points.map(({ name, tone }) =>
		textBlock([{ text: name, size: type.label, weight: 'bold', tone }], share)
	);
	return { blocks, height: Math.max(...blocks.map(({ height }) => height)) + lead };
}

/**
 * The names over the dots of the first row, moved apart where they would touch, each with a line to its dot. A
 * point that the first row lacks has a dot beside its name; so have all where `dots` is empty.
 *
 * @param place `top` is the upper edge, `dots` are the first row's in the order of the points, `wishes` say where a
 * name would stand that has none; in pixels
 */
export function headLabels(
	points: readonly NamedPoint[],
	{ blocks, height }: DotHead,
	{ top, width, dots, wishes, r }: HeadPlace
): { labels: Label[]; leaders: Rule[]; keys: Dot[] } {
	const room = 2 * r + 5;
	const centres = dodge(
		points.map((_, index) => {
			const dot = dots[index];
			const size = (blocks[index]?.width ?? 0) + (dot ? 0 : room);
			return { at: dot?.x ?? wishes[index] ?? 0, size };
		}),
		[0, width],
		gap
	);
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	const keys: Dot[] = [];
	points.forEach(({ key, tone, status }, index) => {
		const block = blocks[index] as TextBlock;
		const dot = dots[index];
		const bottom = top + height - lead;
		const left = (centres[index] ?? 0) - (block.width + (dot ? 0 : room)) / 2;
		const middle = left + block.width / 2 + (dot ? 0 : room);
		labels.push(
			...blockLabels(block, { key: `head-${key}`, x: middle, y: bottom - block.height, anchor: 'middle' })
		);
		if (dot)
			leaders.push({
				key: `lead-${key}`,
				x1: clamp(dot.x, left + 2, Math.max(left + 2, left + block.width - 2)),
				y1: bottom + 1,
				x2: dot.x,
				y2: dot.y - dot.r - 1,
				tone
			});
		else
			keys.push({
				key: `head-${key}`,
				x: left + r,
				y: bottom - block.height / 2,
				r,
				tone,
				hollow: status === 'planned'
			});
	});
	return { labels, leaders, keys };
}
