import type { Layout } from '../geometry/layout.js';
import { sans } from './labelAttributes.js';
import { markup } from './markup.js';
import { pictureTags } from './tags.js';

/** What no XML file may hold, however it is written: control characters, and halves of pairs. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A chart as a standalone SVG file: the same drawing as the component's, without a DOM. Paints are tokens with the
 * light colours to fall back on, so it can also be put into a page that has a theme of its own. A character that XML cannot hold is drawn as U+FFFD.
 *
 * @param label the accessible name. @default the layout's summary
 */
export function svgString(layout: Layout, label = layout.summary): string {
	const { width, height, kind } = layout;
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		role: 'img',
		'aria-label': label,
		'font-family': sans,
		'data-chart': kind
	} as const;
	return markup([{ name: 'svg', attributes, inside: pictureTags(layout) }])
		.replace(unwritable, '\ufffd')
		.replaceAll(']]>', ']]&gt;'); // what would end a section that was never begun
}
