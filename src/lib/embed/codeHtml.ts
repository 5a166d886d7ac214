import { escaped } from '../marks/escaped.js';
import type { TakeAddresses } from './takeHtml.js';

/** A figure, as code names it. */
export interface CodedFigure {
	title: string;
	/** What is reserved for it, in pixels. */
	height: number;
}

const script = (src: string): string => `<script src="${escaped(src)}" async></script>`;

/** The code of a frame that shows a figure, with its height reserved, so that nothing moves when it comes. */
export const frameHtml = ({ title, height }: CodedFigure, page: string): string =>
	`<iframe src="${escaped(page)}" title="${escaped(title)}" data-yiluo loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;

/** The code of a frame, and of the script that keeps it as high as its figure. */
export const hostedFrameHtml = (
	figure: CodedFigure,
	{ page, host }: Pick<TakeAddresses, 'page' | 'host'>
): string => `${frameHtml(figure, page)}\n${script(host)}`;

/**
 * The code of a `<yiluo-figure>`, with its height reserved, and what stands there where no script runs.
 *
 * @param settings attributes by name; of a flag, the value is empty. @default none
 */
export function elementHtml(
	{ title, height }: CodedFigure,
	{ page, element, picture }: Omit<TakeAddresses, 'host'>,
	settings: readonly (readonly [string, string])[] = []
): string {
	const shown = picture
		? `<img src="${escaped(picture)}" alt="${escaped(title)}" width="600" loading="lazy" style="max-width:100%;height:auto">`
		: escaped(title);
	const given = settings
		.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`))
		.join('');
	return `<yiluo-figure src="${escaped(page)}"${given} style="min-height:${height}px"><a href="${escaped(page)}">${shown}</a></yiluo-figure>\n${script(element)}`;
}
