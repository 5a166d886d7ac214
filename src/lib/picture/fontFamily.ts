import { fontTable } from './fontTables.js';

/** The records that name a font's family, the better one first: of many weights, of four. */
const familyRecords = [16, 1];

/**
 * The name of a font's family, as `Noto Sans SC`.
 *
 * @param font a TrueType or OpenType file, not compressed
 * @throws {TypeError} if it is none, or names no family
 */
export function fontFamily(font: Uint8Array): string {
	const table = fontTable(font, 'name');
	const texts = table.getUint16(4);
	for (const wanted of familyRecords)
		for (let record = 6; record < 6 + 12 * table.getUint16(2); record += 12) {
			if (table.getUint16(record) !== 3 || table.getUint16(record + 6) !== wanted) continue;
			const at = texts + table.getUint16(record + 10);
			const units = Array.from({ length: table.getUint16(record + 8) / 2 }, (_, place) =>
				table.getUint16(at + 2 * place)
			);
			return String.fromCharCode(...units);
		}
	throw new TypeError('font: the file names no family; give another font');
}
