/** From a name to the left (or upper) edge of its band, in pixels. */
export interface BandScale {
	(name: string): number;
	/** The width of a band, in pixels. */
	bandwidth: number;
	/** The distance from one band's edge to the next one's, in pixels. */
	step: number;
	/** The names in their order. */
	domain: readonly string[];
}

/**
 * Bands of equal width for names, in the order given: no order is better than the one the caller chose.
 *
 * @param names each once; none makes bands without width
 * @param range in pixels, first edge and last edge
 * @param padding 0–1: the share of a step that stays free between two bands. @default 0.2
 * @throws {RangeError} if a name stands twice, or the scale is asked for a name that it does not have
 */
export function bandScale(
	names: readonly string[],
	[start, end]: readonly [number, number],
	padding = 0.2
): BandScale {
	const index = new Map(names.map((name, at) => [name, at]));
	if (index.size < names.length) {
		const twice = names.find((name, at) => names.indexOf(name) !== at);
		throw new RangeError(`bandScale: "${twice}" stands twice; give each row its own name`);
	}
	const step = names.length === 0 ? 0 : (end - start) / (names.length - padding);
	const scale = (name: string) => {
		const at = index.get(name);
		if (at === undefined)
			throw new RangeError(`bandScale: "${name}" is not in the domain (${names.join(', ')})`);
		return start + at * step;
	};
	return Object.assign(scale, { bandwidth: step * (1 - padding), step, domain: names });
}
