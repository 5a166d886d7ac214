import { oembed } from '../../lib/embed/oembed.js';
import { csvFile } from '../../lib/figure/csvFile.js';
import type { Edition } from '../../lib/figure/edition.js';
import { jsonFile } from '../../lib/figure/jsonFile.js';
import { plainSvg } from '../../lib/figure/plainSvg.js';
import { poster } from '../../lib/figure/poster.js';
import { shareCard } from '../../lib/figure/shareCard.js';
import { notoFonts } from '../../lib/picture/notoFonts.js';
import { pictureFonts, type PictureFonts } from '../../lib/picture/pictureFonts.js';
import { pngFile } from '../../lib/picture/pngFile.js';
import { languages } from '../languages.js';
import { oembedAddresses } from './addresses.js';
import { storyFigures } from './storyFigures.js';

/** One form of a figure. */
export interface FigureFile {
	type: string;
	make: (figure: Edition) => string | Promise<Uint8Array>;
}

let read: Promise<PictureFonts> | undefined;

/** The fonts, cut to what all pictures draw, when the first picture is asked for. */
const fonts = (): Promise<PictureFonts> =>
	(read ??= notoFonts(
		languages
			.flatMap(({ lang }) => [...storyFigures(lang).values()])
			.flatMap((figure) => [poster(figure), shareCard(figure)])
			.flatMap(({ labels }) => labels.map(({ text }) => text))
			.join('')
	).then((fonts) => pictureFonts(fonts)));

const png =
	(drawing: typeof poster | typeof shareCard) =>
	async (figure: Edition): Promise<Uint8Array> =>
		pngFile(`${figure.spec.id}, ${figure.lang}`, drawing(figure), await fonts());

/** The files of each figure by the ending of their names. */
export const figureFiles: Readonly<Record<string, FigureFile>> = {
	csv: { type: 'text/csv; charset=utf-8', make: csvFile },
	json: { type: 'application/json', make: jsonFile },
	'oembed.json': {
		type: 'application/json+oembed',
		make: (figure) => oembed(figure, oembedAddresses(figure))
	},
	svg: { type: 'image/svg+xml', make: (figure) => plainSvg(poster(figure)) },
	png: { type: 'image/png', make: png(poster) },
	'card.png': { type: 'image/png', make: png(shareCard) }
};
