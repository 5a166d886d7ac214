import { renderAsync } from '@resvg/resvg-js';
import type { Layout } from '../geometry/layout.js';
import { plainSvg } from '../figure/plainSvg.js';
import { escaped } from '../marks/escaped.js';
import { faceRuns, type Face } from './faceRuns.js';
import type { PictureFonts } from './pictureFonts.js';

/** Stand for the faces until each run of text has its own. */
const stand = { label: 'label', display: 'display' };

/** A label of `svgString`: its attributes and its words, which are escaped. */
const label = /<text([^>]*)>([^<]*(?:&lt;[^<]*)*)<\/text>/g;

const unescaped = (text: string): string =>
	text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Words with each run in the face that has its characters. */
function set(where: string, attributes: string, text: string, faces: readonly Face[]): string {
	const plain = attributes.replace(/ font-family="[^"]*"/, '');
	const runs = faceRuns(where, text, faces);
	if (runs.length === 1) return `<text${plain} font-family="${runs[0]?.family}">${escaped(text)}</text>`;
	const spans = runs.map((run) => `<tspan font-family="${run.family}">${escaped(run.text)}</tspan>`).join('');
	return `<text${plain} xml:space="preserve">${spans}</text>`;
}

/** How a picture is drawn. */
export interface PictureOptions {
	/** Pixels of the file for one of the layout. @default 2 */
	scale?: number;
	/** Paints by token, as `--yiluo-river`. @default the light ones of the theme */
	tokens?: Readonly<Record<string, string>>;
}

/**
 * A layout as a PNG file, drawn without a browser and with no font but those that are given.
 *
 * @param where begins messages: the figure and its language
 * @throws {RangeError} naming a character that no face has
 */
export async function pngFile(
	where: string,
	layout: Layout,
	fonts: PictureFonts,
	{ scale = 2, tokens }: PictureOptions = {}
): Promise<Buffer> {
	const svg = plainSvg(layout, stand, tokens).replace(label, (_, attributes: string, text: string) =>
		set(
			where,
			attributes,
			unescaped(text),
			attributes.includes('font-family="display"') ? fonts.display : fonts.label
		)
	);
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false, fontFiles: [...fonts.files] },
		textRendering: 2
	});
	return picture.asPng();
}
