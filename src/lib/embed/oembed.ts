import type { Edition } from '../figure/edition.js';
import { embedHeight } from './embedHeight.js';
import { frameCode } from './embedCode.js';

/** Where the forms of a figure are. */
export interface OembedAddresses {
	/** Its page. */
	page: string;
	/** Its share card, 1200 × 630 px. @default the answer names no picture */
	card?: string;
	/** The start of the publisher's site. @default none said */
	provider?: string;
}

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
