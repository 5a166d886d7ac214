import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { StoryArchive } from '../src/story/archive.js';
import { evidence } from '../src/story/claims/evidence.js';
import { en } from '../src/story/copy/en.js';
import { plainText, tokens } from '../src/story/copy/tokens.js';
import type { Copy } from '../src/story/copy/types.js';
import { zh } from '../src/story/copy/zh.js';
import { language } from '../src/story/languages.js';
import { ledgerWords } from '../src/story/ledgerTable/words.js';
import { buildGlossary } from '../src/story/glossary/buildGlossary.js';
import { townWords } from '../src/story/towns/words.js';
import { docsDisplayText } from './docsDisplayText.js';

const { resolve } = createRequire(import.meta.url);

/** A font file, cut to the characters that the story sets in it. */
export interface FontFile {
	path: string;
	bytes: Buffer;
}

const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const punctuation = '\u00a0–—‘’“”…·×÷−→%²³µ±éü';

/** What is set in display type: titles, names of scenes, and numbers with their units. */
function displayText(copy: Copy, archive: StoryArchive): string {
	const titles = Object.values(copy.steps).map(({ title }) =>
		plainText(tokens(title, archive.claims, copy.lang))
	);
	const values = Object.keys(archive.claims).map((id) => evidence(id, archive, copy.lang).value);
	const names = archive.towns.map(({ nameZh }) => nameZh);
	return [
		language(copy.lang).title,
		copy.kicker,
		...Object.values(copy.scenes).map(({ title }) => title),
		...titles,
		...values,
		...Object.values(copy.names),
		copy.method.title,
		copy.notes.title,
		copy.downloads.title,
		copy.credits.title,
		ledgerWords[copy.lang].title,
		...['title', 'map', 'tiles', 'list', 'mentions', 'unknown', 'near'].map(
			(key) => townWords[copy.lang][key as 'title']
		),
		townWords[copy.lang].finding(0, 1234567890),
		townWords[copy.lang].finding(1, 2),
		...buildGlossary(copy.lang).entries.map(({ name }) => name),
		buildGlossary(copy.lang).title,
		...names
	].join('');
}

/** The Han characters of a text, each once. */
const hanOf = (text: string): string =>
	[...new Set(text)]
		.filter((character) => character > '\u2e7f')
		.sort()
		.join('');

/**
 * The site's fonts, from the packages of Fontsource (SIL Open Font License): Noto Serif SC for Chinese display
 * type, cut to the Han characters that are set in it, once for the story and once for the documentation, so that
 * neither's reader loads the other's; Source Serif 4 for Latin letters and all digits.
 */
export async function buildFonts(archive: StoryArchive): Promise<FontFile[]> {
	const letters = [...new Set(latin + punctuation + displayText(en, archive))].sort().join('');
	const cut = async (path: string, [family, subset, weight]: [string, string, number], text: string) => ({
		path: `${path}-${weight}.woff2`,
		bytes: await subsetFont(
			readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`)),
			text,
			{ targetFormat: 'woff2' }
		)
	});
	const story = 'src/story/generated/fonts';
	const han: [string, string, number] = ['noto-serif-sc', 'chinese-simplified', 600];
	return Promise.all([
		cut(`${story}/noto-serif-sc`, han, hanOf(displayText(zh, archive))),
		cut(`${story}/source-serif-4`, ['source-serif-4', 'latin', 400], letters),
		cut(`${story}/source-serif-4`, ['source-serif-4', 'latin', 600], letters),
		cut('src/docs/generated/fonts/docs-serif-sc', han, hanOf(docsDisplayText()))
	]);
}
