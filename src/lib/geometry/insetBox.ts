interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The middle of an outline that is drawn inside a rectangle: `inset` is half of its width. In pixels. */
export const insetBox = ({ x, y, width, height }: Rectangle, inset: number): Rectangle => ({
	x: x + Math.min(inset, width / 2),
	y: y + Math.min(inset, height / 2),
	width: Math.max(0, width - 2 * inset),
	height: Math.max(0, height - 2 * inset)
});
