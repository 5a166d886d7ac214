import { ruleShape, type Drawn } from '../geometry/layout.js';
import type { Shape } from '../geometry/shape.js';
import { labelAttributes } from './labelAttributes.js';
import { shapeAttributes, type Attributes } from './shapeAttributes.js';

/** An SVG element before there is a DOM. */
export interface Tag {
	name: string;
	attributes: Attributes;
	/** The elements in it, or its text. */
	inside: readonly Tag[] | string;
}

function shapeTag(shape: Shape): Tag {
	const attributes = shapeAttributes(shape);
	if (shape.type !== 'group')
		return { name: shape.type === 'dots' ? 'path' : shape.type, attributes, inside: '' };
	return { name: shape.clip ? 'svg' : 'g', attributes, inside: shape.shapes.map(shapeTag) };
}

const group = (inside: readonly Tag[]): Tag => ({ name: 'g', attributes: {}, inside });

/** What stands in the SVG of a chart: a group of guides, one of shapes, and one of words. */
export const pictureTags = ({ rules, shapes, labels }: Pick<Drawn, 'rules' | 'shapes' | 'labels'>): Tag[] => [
	group(rules.map((rule) => shapeTag(ruleShape(rule)))),
	group(shapes.map(shapeTag)),
	group(labels.map((label) => ({ name: 'text', attributes: labelAttributes(label), inside: label.text })))
];
