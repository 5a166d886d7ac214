/** The plastic number; its powers space points evenly in two dimensions (M. Roberts, the R2 sequence, 2018). */
const plastic = 1.324717957244746;

/**
 * An order in which to take the cells of a grid so that those taken are well spread at every moment, and not
 * in a pattern: each point of the R2 sequence takes the nearest cell that is still free. The same each time.
 *
 * @param count cells, filled row by row
 * @returns the cells' indices, first to be taken first
 */
export function spreadOrder(count: number, columns: number): number[] {
	const rows = Math.ceil(count / columns);
	const free = Array.from({ length: count }, (_, index) => index);
	return Array.from({ length: count }, (_, step) => {
		const x = ((0.5 + (step + 1) / plastic) % 1) * columns - 0.5;
		const y = ((0.5 + (step + 1) / plastic ** 2) % 1) * rows - 0.5;
		let nearest = 0;
		let least = Infinity;
		for (const [place, index] of free.entries()) {
			const distance = ((index % columns) - x) ** 2 + (Math.floor(index / columns) - y) ** 2;
			if (distance < least) [nearest, least] = [place, distance];
		}
		return free.splice(nearest, 1)[0] ?? 0;
	});
}
