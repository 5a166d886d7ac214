/** What one of several things that stand under one another needs, in pixels. */
export interface Need {
	/** Less than this cannot be drawn. */
	least: number;
	/** With this all is shown. */
	whole: number;
}

/**
 * Shares a height out among things that stand under one another. Each gets what it needs whole, if there is
 * room; else the small ones still do and the large ones are held to one common height, so that none pays for
 * another. Room that nothing needs stays free.
 *
 * @param room in pixels
 * @returns heights in the order given, or `null` when even the least heights do not fit
 */
export function shareHeight(needs: readonly Need[], room: number): number[] | null {
	const total = (level: number): number => needs.reduce((sum, need) => sum + held(need, level), 0);
	if (total(0) > room) return null;
	if (total(Infinity) <= room) return needs.map((need) => held(need, Infinity));
	let low = 0;
	let high = room;
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (total(middle) <= room) low = middle;
		else high = middle;
	}
	return needs.map((need) => held(need, low));
}

const held = ({ least, whole }: Need, level: number): number => Math.max(least, Math.min(whole, level));
