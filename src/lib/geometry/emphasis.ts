/** Whether a row stands out, steps back behind others that do, or neither. */
export type Emphasis = 'strong' | 'quiet' | 'plain';

/** The share of its strength that what steps back keeps. */
export const quietOpacity = 0.45;

/** The same for dots, which are small: fainter, they are lost on a dark page. */
export const quietDotOpacity = 0.75;

/** The emphasis of the row with this key. */
export const emphasisOf = (key: string, highlight: readonly string[] = []): Emphasis =>
	highlight.length === 0 ? 'plain' : highlight.includes(key) ? 'strong' : 'quiet';
