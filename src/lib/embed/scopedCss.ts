/** In pixels: what `rem` is in the page of a figure, whatever it is in its host. */
const rem = 16;

/**
 * The style of a figure's page for a part of another page: what it says of the root it says of the element that stands
 * for it, and lengths that go by the root's type are in pixels. Rules for `html` and `body` meet nothing there.
 *
 * @param root a selector
 */
export const scopedCss = (css: string, root: string): string =>
	css
		.replaceAll(':root', root)
		.replace(/(\d*\.?\d+)rem\b/g, (_, length: string) => `${Number((Number(length) * rem).toFixed(3))}px`);

/**
 * The styles of a page apart from the rest of it. The policy of a host that allows no styles in HTML would complain of
 * them wherever they are parsed, even if they are never used there.
 */
export function withoutStyles(html: string): { css: string; body: string } {
	let css = '';
	const body = html.replace(/<style[^>]*>([\s\S]*?)<\/style>/gi, (_, style: string) => {
		css += style;
		return '';
	});
	return { css, body };
}
