import { escaped } from './escaped.js';
import type { Tag } from './tags.js';

/** SVG elements as markup. Whatever their attributes and texts say ends no attribute and begins no element. */
export function markup(tags: readonly Tag[]): string {
	let text = '';
	for (const { name, attributes, inside } of tags) {
		text += `<${name}`;
		for (const [attribute, value] of Object.entries(attributes))
			if (value !== undefined)
				text += ` ${attribute}="${typeof value === 'string' ? escaped(value) : value}"`;
		text += `>${typeof inside === 'string' ? escaped(inside) : markup(inside)}</${name}>`;
	}
	return text;
}
