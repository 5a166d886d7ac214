/** A cell, in quotes (two of which stand for one) or plain, and what ends it. */
const cell = /(?:"([^"]*(?:""[^"]*)*)"|((?!")[^,\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * The rows of a CSV text (RFC 4180), each a list of its cells; a line break at the end begins no row. Ours and not
 * d3's, which every chart would carry along with its writer of CSV, and which guesses at broken quotes.
 *
 * @param where begins the message
 * @throws {RangeError} if quotes are not closed, or something follows them, naming the row
 */
export function csvRows(where: string, text: string): string[][] {
	const rows: string[][] = [];
	let cells: string[] = [];
	cell.lastIndex = 0;
	for (let end = ','; end !== '';) {
		const [, quoted, plain = '', ended] = cell.exec(text) ?? [];
		if (ended === undefined)
			throw new RangeError(
				`${where}: row ${rows.length + 1} of the CSV has quotes that are not closed or that text follows; close them, and write a quote inside them twice`
			);
		cells.push(quoted?.replaceAll('""', '"') ?? plain);
		end = ended;
		if (end === ',') continue;
		if (end !== '' || cells.length > 1 || cells[0] !== '') rows.push(cells);
		cells = [];
	}
	return rows;
}
