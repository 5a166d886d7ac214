import * as site from '../../lib/embed/addresses.js';
import type { EmbedPageOptions } from '../../lib/embed/embedPage.js';
import type { OembedAddresses } from '../../lib/embed/oembed.js';
import type { Edition } from '../../lib/figure/edition.js';
import { languages } from '../languages.js';
import { site as thisSite } from './site.js';

/**
 * The address of the site, e.g. `https://example.org/yanshi`, for what has to name a figure from elsewhere: oEmbed and
 * the pictures of links. Without it, set as SITE_URL when the site is built, these addresses are relative.
 */
const { url } = thisSite;

/** What the page of a figure names: its files, its script, the other languages. */
export const pageAddresses = (figure: Edition, script: string): EmbedPageOptions => ({
	...site.pageAddresses(figure, { url, langs: languages.map(({ lang }) => lang) }, script),
	icon: '../../../favicon.svg'
});

/** What the oEmbed answer of a figure names: its provider is the story in its language. */
export const oembedAddresses = (figure: Edition): OembedAddresses => ({
	...site.oembedAddresses(figure, { url }),
	provider: url && `${url}/${figure.lang}/`
});
