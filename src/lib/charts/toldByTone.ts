import type { Tone } from '../scale/tones.js';

/** Whether tones only repeat what something else tells: all rows of which that tells the same have one tone. */
export function toldByTone<Row extends { tone: Tone }>(
	rows: readonly Row[],
	tells: (row: Row) => string
): boolean {
	const tones = new Map<string, Tone>();
	return rows.every((row) => {
		const told = tells(row);
		const tone = tones.get(told) ?? row.tone;
		tones.set(told, tone);
		return tone === row.tone;
	});
}
