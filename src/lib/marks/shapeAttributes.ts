import type { SVGAttributes } from 'svelte/elements';
import { dotsPath } from '../geometry/dotField.js';
import { hundredth, px } from '../geometry/pixel.js';
import type { Painted, Shape } from '../geometry/shape.js';
import { paint } from '../scale/tones.js';

/** Attributes of an SVG element by name; one that is `undefined` is left out. */
export type Attributes = SVGAttributes<SVGElement>;

/** The SVG attributes of a shape: geometry to a tenth of a pixel, paint as tokens with a colour to fall back on. */
export function shapeAttributes(shape: Shape): Attributes {
	switch (shape.type) {
		case 'rect':
			return {
				'data-key': shape.key,
				x: px(shape.x),
				y: px(shape.y),
				width: px(shape.width),
				height: px(shape.height),
				...painted(shape)
			};
		case 'circle':
			return { 'data-key': shape.key, cx: px(shape.x), cy: px(shape.y), r: px(shape.r), ...painted(shape) };
		case 'line':
			return { x1: px(shape.x1), y1: px(shape.y1), x2: px(shape.x2), y2: px(shape.y2), ...painted(shape) };
		case 'path':
			return {
				'data-key': shape.key,
				d: shape.d,
				...painted(shape),
				'fill-rule': shape.fill ? 'evenodd' : undefined
			};
		case 'dots': {
			// a round cap on a line of no length is a disc: a tenth of the size of as many circles
			const { key, points, r, fill: stroke, opacity } = shape;
			const discs = painted({ key, stroke, strokeWidth: px(2 * r), cap: 'round', opacity });
			return { 'data-key': key, d: dotsPath(points), ...discs };
		}
		case 'group': {
			const { key, transform, opacity, clip } = shape;
			const { left = 0, top = 0, scale = 1 } = transform ?? {};
			return {
				'data-key': key,
				transform: transform && `translate(${px(left)} ${px(top)}) scale(${Number(scale.toPrecision(6))})`,
				opacity: opacityAttribute(opacity),
				...(clip && { ...clip, overflow: 'hidden' })
			};
		}
	}
}

/** An opacity to a hundredth; a full one needs no attribute. */
export const opacityAttribute = (value = 1): number | undefined =>
	value === 1 ? undefined : hundredth(value);

function painted(shape: Painted): Attributes {
	const { fill, stroke } = shape;
	const attributes: Attributes = {
		fill: fill ? paint(fill) : 'none',
		'fill-opacity': fill && opacityAttribute(shape.fillOpacity),
		opacity: opacityAttribute(shape.opacity)
	};
	if (!stroke) return attributes;
	return {
		...attributes,
		stroke: paint(stroke),
		'stroke-width': shape.strokeWidth === 1 ? undefined : shape.strokeWidth,
		'stroke-dasharray': shape.dash,
		'stroke-linecap': shape.cap,
		'stroke-linejoin': shape.join,
		'paint-order': shape.strokeUnder ? 'stroke' : undefined,
		'vector-effect': shape.steadyStroke ? 'non-scaling-stroke' : undefined
	};
}
