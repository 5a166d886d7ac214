/** A font that pictures are set in. */
export interface Face {
	/** As the font itself says it: `Noto Sans SC`. */
	family: string;
	/** The characters that it has in every weight that is given. */
	has: ReadonlySet<number>;
}

/** Characters of a text that are set in one face. */
export interface FaceRun {
	family: string;
	text: string;
}

/** The code point as Unicode writes it, with its glyph: `U+9F99 “龙”`. */
const spelled = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} “${character}”`;

/**
 * A text in runs, each character in the first face that has it, a space with what stands before it. A picture must
 * not show a box for a glyph that is missing, nor take one from whatever font the machine has.
 *
 * @param where begins the message
 * @param faces in the order in which they are asked
 * @throws {RangeError} naming the characters that no face has
 */
export function faceRuns(where: string, text: string, faces: readonly Face[]): FaceRun[] {
	const runs: FaceRun[] = [];
	const missing = new Set<string>();
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const last = runs.at(-1);
		const same = character === ' ' ? last?.family : undefined;
		const family = same ?? faces.find(({ has }) => has.has(code))?.family;
		if (family === undefined) missing.add(character);
		else if (last?.family === family) last.text += character;
		else runs.push({ family, text: character });
	}
	if (missing.size > 0)
		throw new RangeError(
			`${where}: no font of the picture has ${[...missing].map(spelled).join(', ')} (in “${text}”); give a font that has it`
		);
	return runs;
}
