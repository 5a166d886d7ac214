import { ruleShape, type Layout } from '../geometry/layout.js';
import type { Shape } from '../geometry/shape.js';
import { labelAttributes, sans } from './labelAttributes.js';
import { shapeAttributes, type Attributes } from './shapeAttributes.js';

const tags = { rect: 'rect', circle: 'circle', line: 'line', path: 'path', dots: 'path' } as const;

/**
 * A chart as a standalone SVG file: the same drawing as the component's, without a DOM. Paints are tokens with the
 * light colours to fall back on, so it can also be put into a page that has a theme of its own.
 *
 * @param label the accessible name. @default the layout's summary
 */
export function svgString(layout: Layout, label = layout.summary): string {
	const { width, height, rules, shapes, labels } = layout;
	const words = labels.map((one) => element('text', labelAttributes(one), escaped(one.text))).join('');
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			'aria-label': label,
			'font-family': sans,
			'data-chart': layout.kind
		},
		[...rules.map(ruleShape), ...shapes].map(shapeString).join('') + element('g', {}, words)
	);
}

function shapeString(shape: Shape): string {
	if (shape.type !== 'group') return element(tags[shape.type], shapeAttributes(shape));
	const inside = shape.shapes.map(shapeString).join('');
	return element(shape.clip ? 'svg' : 'g', shapeAttributes(shape), inside);
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function element(tag: string, attributes: Attributes, inside = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');
	return inside || tag === 'g' ? `<${tag}${written}>${inside}</${tag}>` : `<${tag}${written}/>`;
}
