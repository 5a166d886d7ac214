/** Where something stands that follows others along lines. In pixels. */
export interface FlowPlace {
	/** The left edge. */
	x: number;
	/** The middle of its line. */
	y: number;
}

/**
 * Sets things one after another along lines, as words are set: what does not fit begins a new line.
 *
 * @param sizes in pixels
 * @param gap between two neighbours of a line, in pixels
 * @returns the places in the order given, and the height of all lines
 */
export function flow(
	sizes: readonly { width: number; height: number }[],
	width: number,
	gap: number
): { places: FlowPlace[]; height: number } {
	const lines: { indices: number[]; height: number; end: number }[] = [];
	sizes.forEach((size, index) => {
		const line = lines.at(-1);
		if (line && line.end + gap + size.width <= width) {
			line.indices.push(index);
			line.height = Math.max(line.height, size.height);
			line.end += gap + size.width;
		} else lines.push({ indices: [index], height: size.height, end: size.width });
	});
	let top = 0;
	const places: FlowPlace[] = [];
	for (const { indices, height } of lines) {
		let x = 0;
		for (const index of indices) {
			places[index] = { x, y: top + height / 2 };
			x += (sizes[index]?.width ?? 0) + gap;
		}
		top += height;
	}
	return { places, height: top };
}
