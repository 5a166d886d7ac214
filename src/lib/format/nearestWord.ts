/** Insertions, deletions and replacements that turn `from` into `to`. */
function editDistance(from: string, to: string): number {
	let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}

/**
 * The allowed word that a mistyped one most likely meant, for "did you mean" in an error: the one with the
 * fewest letters to change (at most 2, or a third of its letters), else one that begins as the word does.
 * `null` when none is near.
 */
export function nearestWord(word: string, allowed: readonly string[]): string | null {
	let nearest: string | null = null;
	let least = Infinity;
	for (const candidate of allowed) {
		const distance = editDistance(word.toLowerCase(), candidate);
		const forgiven = Math.max(2, Math.floor(candidate.length / 3));
		if (distance < least && distance <= forgiven && distance < candidate.length) {
			nearest = candidate;
			least = distance;
		}
	}
	if (nearest !== null || word.length < 2) return nearest;
	return allowed.find((candidate) => candidate.startsWith(word.toLowerCase())) ?? null;
}
