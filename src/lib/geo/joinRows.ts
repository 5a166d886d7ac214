/**
 * Each row beside the region of its code, in the order of the rows.
 *
 * @param where begins the message, as the name of a chart
 * @throws {RangeError} naming every row whose code has no region, and every code that comes twice
 */
export function joinRows<Row extends { code: string; name?: string }, Region>(
	where: string,
	rows: readonly Row[],
	regions: ReadonlyMap<string, Region>
): { row: Row; region: Region }[] {
	const lost: string[] = [];
	const seen = new Set<string>();
	const joined: { row: Row; region: Region }[] = [];
	for (const row of rows) {
		const region = regions.get(row.code);
		if (region === undefined) lost.push(row.name ? `${row.code} ${row.name}` : row.code);
		else if (seen.has(row.code))
			throw new RangeError(`${where}: code ${row.code} has two rows; give each region one row`);
		else joined.push({ row, region });
		seen.add(row.code);
	}
	if (lost.length > 0)
		throw new RangeError(
			`${where}: ${lost.length} of ${rows.length} rows have no region (${[...new Set(lost)].join(', ')}); check the codes, or add the regions to the topology`
		);
	return joined;
}
