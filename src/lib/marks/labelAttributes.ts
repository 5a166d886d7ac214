import type { Label } from '../geometry/layout.js';
import { px } from '../geometry/pixel.js';
import { paint, textTone } from '../scale/tones.js';
import { opacityAttribute, type Attributes } from './shapeAttributes.js';

const serif = "var(--yiluo-serif, 'Songti SC', 'Noto Serif CJK SC', Georgia, serif)";

/** The type of all labels but those in display type. */
export const sans =
	"var(--yiluo-sans, 'Helvetica Neue', Arial, 'PingFang SC', 'Noto Sans CJK SC', sans-serif)";

/** The SVG attributes of a label. */
export const labelAttributes = (label: Label): Attributes => ({
	x: px(label.x),
	y: px(label.y),
	'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
	'font-size': label.size,
	'font-weight': label.weight === 'bold' ? 600 : undefined,
	'font-family': label.display ? serif : undefined,
	fill: paint(textTone(label.tone ?? 'ink')),
	opacity: opacityAttribute(label.opacity),
	...(label.halo
		? { stroke: paint('page'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
		: {})
});
