import type { Label } from '../geometry/layout.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';

/** The bands of the groups. In pixels. */
export interface BeeswarmBands {
	/** Where the swarms may begin. */
	left: number;
	/** The height of each group's line. */
	lines: readonly number[];
	/** How far a swarm may reach from its line. */
	reach: number;
	labels: readonly Label[];
}

/** The box, and where the bands begin and end, in pixels. */
export interface BandPlace {
	width: number;
	top: number;
	bottom: number;
	type: TypeScale;
	/** Where the swarms may begin at the earliest. @default beside the names */
	least?: number;
}

/**
 * A band for each group, its name on the left of a wide box and over the swarm in a narrow one.
 *
 * @param spare the room that names of rows take over and under each swarm, in pixels
 */
export function beeswarmBands(
	groups: readonly string[],
	{ width, top, bottom, type, least = 0 }: BandPlace,
	spare: number
): BeeswarmBands {
	const beside = width >= 480;
	const step = (bottom - top) / Math.max(groups.length, 1);
	const most = Math.max(1, Math.floor(step / (type.label * 1.3)));
	const blocks = groups.map((text) =>
		textBlock([{ text, size: type.label, weight: 'bold' }], beside ? width * 0.22 : width, beside ? most : 2)
	);
	const widest = blocks.reduce((wide, block) => Math.max(wide, block.width), 0);
	const tallest = beside ? 0 : blocks.reduce((tall, block) => Math.max(tall, block.height), 0);
	const lines = groups.map((_, index) => top + step * index + (step + tallest) / 2);
	return {
		left: Math.max(beside && widest > 0 ? Math.ceil(widest) + 12 : 0, least),
		lines,
		reach: (step - tallest) / 2 - spare - 2,
		labels: blocks.flatMap((block, index) => {
			const y = beside ? (lines[index] ?? 0) - block.height / 2 : top + step * index;
			return blockLabels(block, { key: `group-${groups[index]}`, x: 0, y, anchor: 'start' });
		})
	};
}
