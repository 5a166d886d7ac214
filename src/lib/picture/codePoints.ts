import { fontTable, type FontTable } from './fontTables.js';

/** The subtables of a `cmap` that map Unicode, the widest first: platform and encoding. */
const wanted = [
	[3, 10],
	[0, 6],
	[0, 4],
	[3, 1],
	[0, 3]
] as const;

/**
 * The characters that a font can draw.
 *
 * @param font a TrueType or OpenType file, not compressed
 * @throws {TypeError} if it is none, or maps no Unicode
 */
export function codePoints(font: Uint8Array): Set<number> {
	const view = fontTable(font, 'cmap');
	const count = view.getUint16(2);
	if (count === 0) return new Set(); // cut to nothing
	const tables = Array.from({ length: count }, (_, index) => {
		const record = 4 + 8 * index;
		return {
			platform: view.getUint16(record),
			encoding: view.getUint16(record + 2),
			at: view.getUint32(record + 4)
		};
	});
	for (const [platform, encoding] of wanted) {
		const table = tables.find((each) => each.platform === platform && each.encoding === encoding);
		if (!table) continue;
		const format = view.getUint16(table.at);
		if (format === 12) return groups(view, table.at);
		if (format === 4) return segments(view, table.at);
	}
	throw new TypeError('font: the file maps no Unicode in format 4 or 12; give another font');
}

/** Format 12: runs of characters. */
function groups(view: FontTable, at: number): Set<number> {
	const found = new Set<number>();
	for (let index = 0; index < view.getUint32(at + 12); index++) {
		const group = at + 16 + 12 * index;
		const glyph = view.getUint32(group + 8);
		const start = view.getUint32(group);
		for (let code = start; code <= view.getUint32(group + 4); code++)
			if (glyph + code - start > 0) found.add(code);
	}
	return found;
}

/** Format 4: runs within the first 65,536 characters, by steps or by a list of glyphs. */
function segments(view: FontTable, at: number): Set<number> {
	const found = new Set<number>();
	const count = view.getUint16(at + 6) / 2;
	const word = (row: number, index: number) => at + 14 + row * 2 * count + (row > 0 ? 2 : 0) + 2 * index;
	for (let index = 0; index < count; index++) {
		const end = view.getUint16(word(0, index));
		const start = view.getUint16(word(1, index));
		const delta = view.getUint16(word(2, index));
		const offsetAt = word(3, index);
		const offset = view.getUint16(offsetAt);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const listed = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
			const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph > 0) found.add(code);
		}
	}
	return found;
}
