import { brotliCompressSync } from 'node:zlib';
import { embedHeight } from '../../lib/embed/embedHeight.js';
import { embedPage } from '../../lib/embed/embedPage.js';
import { formatNumber } from '../../lib/format/number.js';
import type { Lang } from '../../lib/format/lang.js';
import { copies } from '../copy/copies.js';
import { pageAddresses } from '../outputs/addresses.js';
import { storyFigures } from '../outputs/storyFigures.js';
import { sceneIds, scenes } from '../scenes/ids.js';

/** A figure that a newsroom may take. */
export interface TakenFigure {
	id: string;
	title: string;
	/** What it shows, in sentences: for where a picture stands. */
	alt: string;
	source: string;
	/** What is reserved for it in a column of text, in pixels. */
	height: number;
	/** What its page weighs with all that it loads, in kilobytes of brotli. */
	weight: string;
}

/** The page for newsrooms in one language. */
export interface NewsroomPage {
	lang: Lang;
	scenes: readonly { id: string; title: string; figures: readonly TakenFigure[] }[];
}

/**
 * All figures of the story, in reading order, with what a newsroom needs of each.
 *
 * @param child the script of their pages
 */
export function buildNewsrooms(lang: Lang, child: { path: string; code: string }): NewsroomPage {
	const script = brotliCompressSync(child.code).length;
	const figures = storyFigures(lang);
	const taken = (id: string): TakenFigure[] => {
		const figure = figures.get(id);
		if (!figure) return [];
		const page = embedPage(figure, pageAddresses(figure, child.path));
		return [
			{
				id,
				title: figure.words.title,
				alt: figure.summary,
				source: figure.words.source,
				height: embedHeight(figure),
				weight: formatNumber((brotliCompressSync(page).length + script) / 1000, { digits: 1 })
			}
		];
	};
	return {
		lang,
		scenes: sceneIds.map((id) => ({
			id,
			title: copies[lang].scenes[id].title,
			figures: scenes[id].flatMap(taken)
		}))
	};
}
