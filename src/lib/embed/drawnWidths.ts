/** A width at which the page of a figure draws it, and the width of the figure from which it shows this drawing. */
interface DrawnWidth {
	width: number;
	from: number;
}

/**
 * The drawings of a page, in pixels: for a narrow column, for a phone less its margins, for a column of a newspaper.
 * What is between is drawn to scale.
 */
export const drawnWidths: readonly [DrawnWidth, ...DrawnWidth[]] = [
	{ width: 280, from: 0 },
	{ width: 366, from: 330 },
	{ width: 680, from: 500 }
];
