import type { Edition } from '../figure/edition.js';
import { embedHeight } from './embedHeight.js';
import { escaped } from './pageParts.js';
import type { TakeAddresses } from './takeHtml.js';

/** The width, in pixels, that code reserves a height for: a column of text. */
const column = 600;

const script = (src: string): string => `<script src="${escaped(src)}" async></script>`;

/** The code of a frame that shows a figure, with its height reserved, so that nothing moves when it comes. */
export const frameCode = (figure: Edition, page: string, width = column): string =>
	`<iframe src="${escaped(page)}" title="${escaped(figure.words.title)}" data-yiluo loading="lazy" width="100%" height="${embedHeight(figure, width)}" style="border:0"></iframe>`;

/** The code of a frame, and of the script that keeps it as high as its figure. */
export const framePageCode = (figure: Edition, { page, host }: TakeAddresses): string =>
	`${frameCode(figure, page)}\n${script(host)}`;

/** The code of a `<yiluo-figure>`, with its height reserved, and what stands there where no script runs. */
export function elementCode(figure: Edition, { page, element, picture }: TakeAddresses): string {
	const title = escaped(figure.words.title);
	const shown = picture
		? `<img src="${escaped(picture)}" alt="${title}" width="${column}" loading="lazy" style="max-width:100%;height:auto">`
		: title;
	return `<yiluo-figure src="${escaped(page)}" style="min-height:${embedHeight(figure, column)}px"><a href="${escaped(page)}">${shown}</a></yiluo-figure>\n${script(element)}`;
}
