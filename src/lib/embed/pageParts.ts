import type { Credit } from '../figure/edition.js';
import type { Layout, Table } from '../geometry/layout.js';
import { px } from '../geometry/pixel.js';
import type { Stop } from '../geometry/stop.js';
import { svgString } from '../marks/svgString.js';
import { escaped } from '../marks/escaped.js';

/** A stop with what a reader of the page needs of it, to a tenth of a pixel. */
const kept = ({ key, x, y, box, name, text, more, ways }: Stop): Stop => ({
	key,
	x: px(x),
	y: px(y),
	...(box && {
		box: { left: px(box.left), top: px(box.top), right: px(box.right), bottom: px(box.bottom) }
	}),
	name,
	text,
	...(more && { more }),
	ways
});

/** JSON that may stand in a script of a page. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A drawing, and beside it the stops by which it is read. */
export const drawing = (layout: Layout, summary: string): string =>
	`<div class="yiluo-drawing">${svgString(layout, summary).replace(' xmlns="http://www.w3.org/2000/svg"', '')}<script type="application/json" data-stops>${scriptJson(layout.stops.map(kept))}</script></div>`;

/** The rows of a figure. */
export function tableHtml({ columns, rows }: Table, label: string): string {
	const head = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
	const body = rows.map((cells) => {
		const [first = '', ...rest] = cells.map(escaped);
		return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	});
	return `<div class="yiluo-table" role="group" tabindex="0" aria-label="${escaped(label)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Who publishes a figure, with a link that leaves the frame, and on what terms. */
export function creditText({ name, href, licence }: Credit): string {
	const linked = href
		? `<a href="${escaped(href)}" target="_top" rel="noopener">${escaped(name)}</a>`
		: escaped(name);
	return [linked, licence && escaped(licence)].filter(Boolean).join(' · ');
}
