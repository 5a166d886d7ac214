/**
 * Advance widths of ASCII 0x20–0x7e in thousandths of an em, of the metric family that Helvetica, Arial
 * and Liberation Sans share (Adobe core-14 font metrics).
 */
const ascii = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
	556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
	500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
	556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
	278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
];

/** East Asian wide and full-width characters take a whole em. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * The width of a line of text in pixels, measured without a DOM.
 *
 * @param size type size in pixels
 */
export function textWidth(text: string, size: number): number {
	let thousandths = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const narrow = ascii[code - 0x20];
		if (narrow !== undefined) thousandths += narrow;
		else thousandths += code > 0xffff || wide.test(character) ? 1000 : 560;
	}
	return (thousandths / 1000) * size;
}
