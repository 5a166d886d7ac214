import type { Tag } from './tags.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<"]/g, (character) => escapes[character] as string);

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
