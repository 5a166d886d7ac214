import type { Edition } from '../figure/edition.js';
import { embedHeight } from './embedHeight.js';
import { escaped } from './pageParts.js';

/** Where the forms of a figure are. */
export interface OembedAddresses {
	/** Its page. */
	page: string;
	/** Its share card, 1200 × 630 px. @default the answer names no picture */
	card?: string;
	/** The start of the publisher's site. @default none said */
	provider?: string;
}

/** The code of a frame that shows a figure, with its height reserved, so that nothing moves when it comes. */
export const frameCode = (figure: Edition, page: string, width = 600): string =>
	`<iframe src="${escaped(page)}" title="${escaped(figure.words.title)}" data-yiluo loading="lazy" width="100%" height="${embedHeight(figure, width)}" style="border:0"></iframe>`;

/** The answer of oEmbed 1.0 for a figure's page, as JSON: by it a CMS turns the address into a frame. */
export function oembed(figure: Edition, { page, card, provider }: OembedAddresses): string {
	const width = 600;
	return `${JSON.stringify(
		{
			version: '1.0',
			type: 'rich',
			title: figure.words.title,
			provider_name: figure.credit?.name,
			provider_url: provider,
			thumbnail_url: card,
			thumbnail_width: card && 1200,
			thumbnail_height: card && 630,
			html: frameCode(figure, page, width),
			width,
			height: embedHeight(figure, width),
			hash: figure.hash
		},
		null,
		'\t'
	)}\n`;
}
