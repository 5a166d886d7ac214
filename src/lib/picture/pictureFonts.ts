import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codePoints } from './codePoints.js';
import type { Face } from './faceRuns.js';
import { renamedFont } from './renamedFont.js';

/** What pictures are set in: the first face that has a character draws it. */
export interface PictureFonts {
	label: readonly Face[];
	display: readonly Face[];
	/** Where the fonts lie on the disk, for the renderer. */
	files: readonly string[];
}

/** The weights of one font, each a TrueType or OpenType file that is not compressed. */
export type FontWeights = readonly Uint8Array[];

/** Fonts in the order in which they are asked for a character. */
export interface FontFiles {
	/** For names, values and notes. */
	label: readonly FontWeights[];
	/** For titles and large numbers. */
	display: readonly FontWeights[];
}

/** What all weights of a font have. */
function common(weights: FontWeights): Set<number> {
	const [first = new Set<number>(), ...others] = weights.map(codePoints);
	return new Set([...first].filter((code) => others.every((has) => has.has(code))));
}

/** A folder that is gone when the program ends. */
function passingFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'yiluo-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/**
 * Makes fonts ready for `pngFile`, once for all pictures.
 *
 * @param folder where they are written for the renderer; fonts that were written there before are lost. @default one
 * of their own, which is gone when the program ends
 * @throws {TypeError} for a file that is no font, or a compressed one
 */
export function pictureFonts({ label, display }: FontFiles, folder = passingFolder()): PictureFonts {
	const files: string[] = [];
	const faces = (style: string, fonts: readonly FontWeights[]): Face[] =>
		fonts.map((weights, order) => {
			const family = style + order;
			weights.forEach((font, weight) => {
				const path = join(folder, `${family}-${weight}.ttf`);
				writeFileSync(path, renamedFont(font, family));
				files.push(path);
			});
			return { family, has: common(weights) };
		});
	return { label: faces('L', label), display: faces('D', display), files };
}
