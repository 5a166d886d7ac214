/** What is shown at a share of the way (0–1); a plain value stays as it is all the way. */
export type Tween<Value> = Value | ((t: number) => Value);

/** What a tween shows at a share of the way. */
export const shownAt = <Value extends object>(tween: Tween<Value>, t: number): Value =>
	typeof tween === 'function' ? tween(t) : tween;
