/** A table of a font file, from its first byte to the end of the file. */
export type FontTable = DataView;

/**
 * Reads a table of a font.
 *
 * @param font a TrueType or OpenType file, not compressed
 * @throws {TypeError} if it is none, or has no such table
 */
export function fontTable(font: Uint8Array, tag: 'cmap' | 'name'): FontTable {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const kind = view.byteLength > 12 ? view.getUint32(0) : 0;
	if (![0x00010000, 0x4f54544f, 0x74727565].includes(kind))
		throw new TypeError(
			'font: this is no TrueType or OpenType file; decompress a .woff2, and take one font out of a .ttc'
		);
	for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
		const name = [0, 1, 2, 3].map((place) => String.fromCharCode(view.getUint8(record + place))).join('');
		if (name === tag) return new DataView(font.buffer, font.byteOffset + view.getUint32(record + 8));
	}
	throw new TypeError(`font: the file has no table "${tag}"; give another font`);
}
