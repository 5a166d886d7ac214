/** A row of data for one region. */
interface CodedRow {
	code: string;
	name?: string;
}

/** How rows and regions come together; `joinRows` refuses what is not whole, this only tells. */
export interface JoinReport {
	/** How many rows have their region. */
	joined: number;
	/** Rows whose code no region has, as code and name. */
	lost: readonly string[];
	/** Codes of regions without a row. */
	bare: readonly string[];
	/** Codes that two rows or more have. */
	twice: readonly string[];
}

const told = ({ code, name }: CodedRow): string => (name ? `${code} ${name}` : code);

/**
 * Which rows have no region, which regions no row, and which codes come twice.
 *
 * @param regions by code, as `regionsByCode` gives them
 */
export function joinReport(
	rows: readonly CodedRow[],
	regions: { has: (code: string) => boolean; keys: () => Iterable<string> }
): JoinReport {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const { code } of rows) (seen.has(code) ? twice : seen).add(code);
	return {
		joined: rows.filter(({ code }) => regions.has(code)).length,
		lost: [...new Set(rows.filter(({ code }) => !regions.has(code)).map(told))],
		bare: [...regions.keys()].filter((code) => !seen.has(code)),
		twice: [...twice]
	};
}

/**
 * Each row beside the region of its code, in the order of the rows.
 *
 * @param where begins the message, as the name of a chart
 * @throws {RangeError} naming every row whose code has no region, and every code that comes twice
 */
export function joinRows<Row extends CodedRow, Region>(
	where: string,
	rows: readonly Row[],
	regions: ReadonlyMap<string, Region>
): { row: Row; region: Region }[] {
	const { lost, twice, joined } = joinReport(rows, regions);
	if (twice.length > 0)
		throw new RangeError(
			`${where}: code ${twice.join(', ')} has two rows; give each region one row, joined from those of before a merger`
		);
	if (lost.length > 0)
		throw new RangeError(
			`${where}: ${rows.length - joined} of ${rows.length} rows have no region (${lost.join(', ')}); check the codes, give \`codes\` where they changed, or add the regions to the topology`
		);
	return rows.flatMap((row) => {
		const region = regions.get(row.code);
		return region === undefined ? [] : [{ row, region }];
	});
}
