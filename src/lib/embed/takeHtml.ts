import type { Edition } from '../figure/edition.js';
import type { PageFile } from './embedPage.js';
import { escaped } from '../marks/escaped.js';
import { elementCode, framePageCode } from './embedCode.js';
import { creditText } from './pageParts.js';

/** Where the things are that code for other sites names. */
export interface TakeAddresses {
	/** The figure's page. Like the others relative to that page, or absolute. */
	page: string;
	/** The script that gives frames their height. */
	host: string;
	/** The script of `<yiluo-figure>`. */
	element: string;
	/** The picture that stands for the figure where no script runs. @default a link alone */
	picture?: string;
}

const said = {
	zh: {
		open: '取用此图',
		files: '下载',
		comma: '、',
		colon: '：',
		frame: '嵌入代码（iframe）',
		element: '嵌入代码（脚本）',
		copy: '复制',
		copied: '已复制',
		credit: '署名',
		close: '关闭'
	},
	en: {
		open: 'Use this figure',
		files: 'Download',
		comma: ', ',
		colon: ': ',
		frame: 'Embed code (iframe)',
		element: 'Embed code (script)',
		copy: 'Copy',
		copied: 'Copied',
		credit: 'Credit',
		close: 'Close'
	}
};

/**
 * The menu by which a figure is taken elsewhere: its files, its credit, and code for other sites. The browser opens and
 * closes it without a script; a script makes addresses whole and copies.
 */
export function takeHtml(figure: Edition, files: readonly PageFile[], take?: TakeAddresses): string {
	const words = said[figure.lang];
	const { credit } = figure;
	const downloads = files.map(
		({ name, href }) =>
			`<a href="${escaped(href)}" download target="_blank" rel="noopener">${escaped(name)}</a>`
	);
	const code = (name: string, text: string): string =>
		`<label>${name}<textarea readonly rows="4" spellcheck="false">${escaped(text)}</textarea></label><button type="button" hidden value="${words.copied}" aria-live="polite">${words.copy}</button>`;
	return `<button type="button" class="yiluo-open" popovertarget="yiluo-take">${words.open}</button>
<div id="yiluo-take" class="yiluo-take" popover aria-label="${words.open}">
${[
	downloads.length > 0 ? `<p>${words.files}${words.colon}${downloads.join(words.comma)}</p>` : '',
	credit ? `<p>${words.credit}${words.colon}${creditText(credit)}</p>` : '',
	take && code(words.frame, framePageCode(figure, take)),
	take && code(words.element, elementCode(figure, take)),
	`<button type="button" class="yiluo-close" popovertarget="yiluo-take" popovertargetaction="hide">${words.close}</button>`
]
	.filter(Boolean)
	.join('\n')}
</div>`;
}
