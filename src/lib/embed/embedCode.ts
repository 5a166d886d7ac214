import type { Edition } from '../figure/edition.js';
import { elementHtml, frameHtml, hostedFrameHtml, type CodedFigure } from './codeHtml.js';
import { embedHeight } from './embedHeight.js';
import type { TakeAddresses } from './takeHtml.js';

const coded = (figure: Edition, width?: number): CodedFigure => ({
	title: figure.words.title,
	height: embedHeight(figure, width)
});

/**
 * The code of a frame that shows a figure, with its height reserved, so that nothing moves when it comes.
 *
 * @param page the address of the figure's page
 * @param width the column's, in pixels, for which the height is reserved. @default 600
 */
export const frameCode = (figure: Edition, page: string, width?: number): string =>
	frameHtml(coded(figure, width), page);

/** The code of a frame, and of the script that keeps it as high as its figure. */
export const framePageCode = (figure: Edition, addresses: TakeAddresses): string =>
	hostedFrameHtml(coded(figure), addresses);

/** The code of a `<yiluo-figure>`, with its height reserved, and what stands there where no script runs. */
export const elementCode = (figure: Edition, addresses: TakeAddresses): string =>
	elementHtml(coded(figure), addresses);
