/** Type sizes in pixels, small to large. */
export interface TypeScale {
	/** Units, ticks, remarks. */
	note: number;
	/** Names and values beside marks. */
	label: number;
	/** A number in display type beside a mark. */
	number: number;
	/** The one or two numbers that a chart is about. */
	hero: number;
}

/** The type sizes for a chart of this width: a phone's below 480 px, a desk's from there. */
export const typeScale = (width: number): TypeScale =>
	width < 480 ? { note: 11, label: 12, number: 20, hero: 40 } : { note: 13, label: 14, number: 26, hero: 60 };
