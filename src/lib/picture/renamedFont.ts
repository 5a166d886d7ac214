import { fontTable } from './fontTables.js';

/** The records that name a font's family: of four weights, of many weights. */
const familyRecords = [1, 16];

/**
 * A font with a family name of its own, so that a renderer which finds fonts by name takes this one and no other:
 * cuts of one font share a name, and one weight cut out of a variable font keeps that of the first.
 *
 * @param name short, of ASCII: it is written over the old one
 * @throws {TypeError} if the file is no font, or has no name as long
 */
export function renamedFont(font: Uint8Array, name: string): Uint8Array {
	const copy = Uint8Array.from(font);
	const table = fontTable(copy, 'name');
	const texts = table.getUint16(4);
	let written = false;
	for (let record = 6; record < 6 + 12 * table.getUint16(2); record += 12) {
		const windows = table.getUint16(record) === 3;
		const room = table.getUint16(record + 8) / 2;
		if (!windows || room < name.length || !familyRecords.includes(table.getUint16(record + 6))) continue;
		const at = texts + table.getUint16(record + 10);
		[...name].forEach((character, place) => table.setUint16(at + 2 * place, character.charCodeAt(0)));
		table.setUint16(record + 8, 2 * name.length);
		written = true;
	}
	if (!written)
		throw new TypeError(
			`font: the file names no family of ${name.length} letters or more; give another font`
		);
	return copy;
}
