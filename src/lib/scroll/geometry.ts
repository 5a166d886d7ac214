/** The two edges of a step, in pixels from the top of the viewport. */
export interface StepBox {
	top: number;
	bottom: number;
}

/** Where the reader is: the step that the trigger line is in, and how far through it. */
export interface Settled {
	/** Index of the active step; −1 above the first. */
	active: number;
	/** 0 at the step's top, 1 at its bottom and beyond. */
	progress: number;
}

/**
 * The step that a horizontal line is in. Between two steps and after the last one it is the step left behind,
 * so that a stage never falls empty on the way down. A line on the edge of two steps is in the later one, and
 * of steps that overlap the later one wins: the answer hangs on nothing but the boxes.
 *
 * @param boxes in the order of the text
 * @param line in pixels from the top of the viewport
 */
export function settle(boxes: readonly StepBox[], line: number): Settled {
	for (let active = boxes.length - 1; active >= 0; active--) {
		const box = boxes[active];
		if (box === undefined || box.top > line) continue;
		return { active, progress: line < box.bottom ? (line - box.top) / (box.bottom - box.top) : 1 };
	}
	return { active: -1, progress: 0 };
}

/** What the trigger line hangs on; all but `offset` in pixels. */
export interface LineParts {
	/** Share of the viewport's height from its top, or `auto`. */
	offset: number | 'auto';
	viewport: number;
	/** Bottom of the stage while it sticks, from the top of the viewport. */
	stageBottom: number;
	/** Whether the stage lies above the steps (one column) rather than beside them. */
	oneColumn: boolean;
}

/**
 * The height at which a step becomes active. `auto` is the middle of what the reader sees of the steps: the
 * whole viewport where the stage stands beside them, and what the stage leaves free where it lies above them.
 * A stage that fills the viewport leaves nothing free: the cards pass over it, and the middle counts.
 *
 * @returns pixels from the top of the viewport
 */
export function triggerLine({ offset, viewport, stageBottom, oneColumn }: LineParts): number {
	if (offset !== 'auto') {
		if (!(offset >= 0 && offset <= 1)) {
			throw new RangeError(
				`Scroller: offset is ${offset}; give a share of the viewport from 0 to 1, or 'auto'`
			);
		}
		return viewport * offset;
	}
	const covered = oneColumn && stageBottom < viewport ? Math.max(0, stageBottom) : 0;
	return (covered + viewport) / 2;
}

/**
 * Where a step's top should come to rest when the reader is taken to it. The step's own scroll margin decides,
 * since the browser's jump to an address goes there too; where that would leave the line outside the step (a
 * short one, say), the step's middle goes to the line.
 *
 * @param margin the step's `scroll-margin-top`, in pixels
 * @param line the trigger line, in pixels from the top of the viewport
 * @param height of the step, in pixels
 */
export function landingTop(margin: number, line: number, height: number): number {
	const inside = margin <= line - 1 && margin + height > line + 1;
	return inside ? margin : line - height / 2;
}
