import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Box } from '../geometry/labelBox.js';
import type { Label } from '../geometry/layout.js';

/** Said in the middle of a plot that has nothing to show: it has no ticks then either. */
export const emptyLabel = ({ left, right, top, bottom }: Box, size: number, lang: Lang): Label => ({
	key: 'empty',
	text: quantity(null, '', lang),
	x: (left + right) / 2,
	y: (top + bottom) / 2,
	anchor: 'middle',
	size
});
