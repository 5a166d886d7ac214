import type { Edition } from '../figure/edition.js';
import { drawnWidths } from './drawnWidths.js';
import { escaped } from '../marks/escaped.js';
import type { Look } from './look.js';
import { pageStyle } from './pageStyle.js';
import { takeHtml, type TakeAddresses } from './takeHtml.js';
import { creditText, drawing, tableHtml } from './pageParts.js';

/** A file that has the figure in another form. */
export interface PageFile {
	/** What a reader sees, as `CSV`. */
	name: string;
	/** A media type. */
	type: string;
	/** Relative to the page, or absolute. */
	href: string;
}

/** What stands around a figure's page. */
export interface EmbedPageOptions {
	/** The address of the script, relative to the page or absolute. @default the page stays as it is */
	script?: string;
	/** Data and pictures of the figure, in the order in which they are named. @default none */
	files?: readonly PageFile[];
	/** What the code names by which others take the figure. @default the page offers files alone, and no code */
	take?: TakeAddresses;
	/** The address of the page's oEmbed answer, by which a CMS finds out how to embed it. @default none */
	oembed?: string;
	/** The same figure in other languages, by `lang`. @default none */
	others?: Readonly<Record<string, string>>;
	/** The picture that networks show with a link, an absolute address. @default none */
	card?: string;
	/** The site's icon: no frame asks for it, a window does. @default none, and a window asks for one in vain */
	icon?: string;
	/** What the figure looks like where its host does not ask for another theme. @default the reader's scheme, our tokens */
	look?: Look;
}

const said = {
	zh: { bcp47: 'zh-Hans', open: '文字说明与数据' },
	en: { bcp47: 'en', open: 'In words and numbers' }
};

/**
 * The page of a figure for frames and for `<yiluo-figure>`: complete before any script, with nothing of a framework.
 *
 * What may be relied on: the page is one HTML document. Its head has one `<style>`, which speaks of `:root` and of
 * classes that begin with `yiluo-`. Its `<main>` holds one `<figure data-yiluo>` (its value is the figure's id, and
 * `data-hash` the hash of its data) and the body one `<script src>`. The figure holds everything else: title, measure, a
 * `.yiluo-drawing` for each width, of which the style shows one, each with an `<svg data-chart>` and the list of its
 * stops as JSON in a `<script type="application/json" data-stops>`; summary and table in a `<details>`; files and code
 * in a popover; notes, source and credit. Addresses in it are relative to the page. The root takes `data-theme`, `data-plain`,
 * `data-transparent` and tokens, as `applySettings` sets them; where the figure is shown in another page, so does
 * the element that stands for the root.
 */
export function embedPage(figure: Edition, options: EmbedPageOptions = {}): string {
	const { lang, words, summary } = figure;
	const { script, files = [], take, oembed, others = {}, card, icon, look } = options;
	const { bcp47 } = said[lang];
	const title = escaped(words.title);
	const links = [
		icon && `<link rel="icon" href="${escaped(icon)}">`,
		oembed &&
			`<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${title}">`,
		...files.map(({ type, href }) => `<link rel="alternate" type="${type}" href="${escaped(href)}">`),
		...Object.entries(others).map(
			([other, href]) => `<link rel="alternate" hreflang="${escaped(other)}" href="${escaped(href)}">`
		),
		card && `<meta property="og:image" content="${escaped(card)}">`
	];
	return `<!doctype html>
<html lang="${bcp47}"${look && look.theme !== 'auto' ? ` data-theme="${look.theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escaped(summary)}">
<meta property="og:title" content="${title}">
${links.filter(Boolean).join('\n')}
<style>${pageStyle(
		drawnWidths.map(({ from }) => from),
		look
	)}</style>
</head>
<body>
<main>
${figureHtml(figure, files, take)}
</main>${script ? `\n<script src="${escaped(script)}" defer></script>` : ''}
</body>
</html>
`;
}

function figureHtml(figure: Edition, files: readonly PageFile[], take?: TakeAddresses): string {
	const { spec, hash, lang, words, summary, table, notes, credit } = figure;
	const menu = take || files.length > 0 ? `${takeHtml(figure, files, take)}\n` : '';
	return `<figure class="yiluo-figure" data-yiluo="${spec.id}" data-hash="${hash}" lang="${said[lang].bcp47}" aria-labelledby="yiluo-title">
<figcaption class="yiluo-words"><h2 id="yiluo-title">${escaped(words.title)}</h2><p class="yiluo-measure">${escaped(words.subtitle)}</p></figcaption>
<div class="yiluo-drawings">
${drawnWidths.map(({ width }) => drawing(figure.chart(width), summary)).join('\n')}
</div>
<footer>
<details class="yiluo-read"><summary>${said[lang].open}</summary><p>${escaped(summary)}</p>${tableHtml(table, words.title)}</details>
${menu}<p>${notes.map(escaped).join(' ')}</p>
${credit ? `<p>${creditText(credit)}</p>\n` : ''}</footer>
</figure>`;
}
