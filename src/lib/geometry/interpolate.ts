/** A value held between two ends. */
export const clamp = (value: number, low: number, high: number): number =>
	Math.min(Math.max(value, low), high);

/** The value a share `t` (0–1) of the way from one number to another. */
export const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** How far (0–1) `value` has come on its way from `start` to `end`; 0 before it, 1 after it. */
export const phase = (value: number, start: number, end: number): number =>
	clamp((value - start) / (end - start), 0, 1);
