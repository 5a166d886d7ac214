/**
 * A code as the map has it, where rows have those of before a boundary change: the longest key of the table that the
 * code begins with is replaced, so that `{ '410381': '410307' }` is true of a county and of its towns.
 *
 * @param table codes, or what codes begin with, of before; each with that of the map
 */
export function recode(code: string, table: Readonly<Record<string, string>>): string {
	const before = Object.keys(table)
		.filter((start) => start !== '' && code.startsWith(start))
		.sort((a, b) => b.length - a.length)[0];
	return before === undefined ? code : `${table[before]}${code.slice(before.length)}`;
}
