import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import { chartLayouts } from '../charts/layouts.js';
import { edition } from '../figure/edition.js';
import { poster } from '../figure/poster.js';
import { codePoints } from './codePoints.js';
import { faceRuns } from './faceRuns.js';
import { notoFonts } from './notoFonts.js';
import { pictureFonts } from './pictureFonts.js';
import { pngFile } from './pngFile.js';
import { renamedFont } from './renamedFont.js';

const { resolve } = createRequire(import.meta.url);
const packed = readFileSync(resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'));
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
let latin: Uint8Array;

beforeAll(async () => {
	latin = await subsetFont(packed, `${ascii}³µé…−·`, { targetFormat: 'truetype' });
});

const code = (character: string) => character.codePointAt(0) ?? 0;

describe('codePoints(font)', () => {
	test('finds the characters that were left in it, and no others', async () => {
		const font = await subsetFont(packed, 'Aéµ−', { targetFormat: 'truetype' });
		expect([...codePoints(font)].sort((a, b) => a - b)).toEqual(['A', 'µ', 'é', '−'].map(code));
	});

	test('reads characters beyond the first 65,536', async () => {
		const han = readFileSync(resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-4-400-normal.woff2'));
		const font = await subsetFont(han, '\u{1f21a}', { targetFormat: 'truetype' });
		expect([...codePoints(font)]).toEqual([0x1f21a]);
	});

	test('refuses what is no font, or compressed', () => {
		expect(() => codePoints(packed)).toThrow('no TrueType or OpenType file; decompress a .woff2');
		expect(() => codePoints(new Uint8Array(4))).toThrow(TypeError);
	});
});

test('renamedFont(font, name) changes the name and nothing that is drawn', () => {
	const named = renamedFont(latin, 'L0');
	expect(codePoints(named)).toEqual(codePoints(latin));
	expect(Buffer.from(named).includes(Buffer.from('\0L\0' + '0', 'latin1'))).toBe(true);
	expect(named).not.toEqual(latin);
});

describe('faceRuns(where, text, faces)', () => {
	const faces = [
		{ family: 'L0', has: new Set([...'abc '].map(code)) },
		{ family: 'L1', has: new Set([...'中文a'].map(code)) }
	];

	test('sets each character in the first face that has it, a space with what stands before it', () => {
		expect(faceRuns('a', '中 ab文', faces)).toEqual([
			{ family: 'L1', text: '中 ' },
			{ family: 'L0', text: 'ab' },
			{ family: 'L1', text: '文' }
		]);
	});

	test('names the characters that are in no face, and where', () => {
		expect(() => faceRuns('forest-1, zh', '中龙', faces)).toThrow(
			'forest-1, zh: no font of the picture has U+9F99 “龙” (in “中龙”); give a font that has it'
		);
	});
});

describe('pngFile(where, layout, fonts)', () => {
	const drawing = (name: string) =>
		poster(edition(figureOf(samples.slope, { words: { title: name } }), 'en', { kinds: chartLayouts }));
	const size = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

	test('draws two pixels for one, or as many as are asked for', async () => {
		const fonts = pictureFonts({ label: [[latin]], display: [[latin]] });
		const layout = drawing('A finding');
		const png = await pngFile('probe', layout, fonts);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(size(png)).toEqual({ width: 1200, height: 2 * layout.height });
		expect(size(await pngFile('probe', layout, fonts, { scale: 1 })).width).toBe(600);
	});

	test('draws other words otherwise, and refuses those that no font has', async () => {
		const fonts = pictureFonts({ label: [[latin]], display: [[latin]] });
		const [one, two] = [await pngFile('a', drawing('Ash'), fonts), await pngFile('a', drawing('Elm'), fonts)];
		expect(one.equals(two)).toBe(false);
		await expect(pngFile('probe, en', drawing('龙'), fonts)).rejects.toThrow(
			'probe, en: no font of the picture has U+9F99 “龙”'
		);
	});
});

test('notoFonts(text) has no Chinese face where none is asked for, and the one that has a rare arrow', async () => {
	const faces = async (text: string) =>
		(await notoFonts(text)).label.map(([font]) => [...codePoints(font as Uint8Array)]);
	expect(await faces('plain words')).toHaveLength(1);
	const [first, second] = await faces('18 → 21');
	expect(first).not.toContain(code('→'));
	expect(second).toEqual([code('→')]);
});
