import type { Label } from './layout.js';
import { textWidth, type TypeStyle } from './textWidth.js';

/** An upright rectangle in pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** How far the family's glyphs reach above and below the baseline, in ems, Chinese ones included. */
const ascent = 0.88;
const descent = 0.24;

/** How wide a line of text is drawn in its face, in pixels. */
export const lineWidth = ({ text, size, ...style }: Pick<Label, 'text' | 'size'> & TypeStyle): number =>
	textWidth(text, size, style);

/** The room that a label takes. */
export function labelBox(label: Label): Box {
	const width = lineWidth(label);
	const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
	return {
		left,
		top: label.y - ascent * label.size,
		right: left + width,
		bottom: label.y + descent * label.size
	};
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
