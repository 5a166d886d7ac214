import { markup } from './markup.js';
import type { Tag } from './tags.js';

/** Brings elements that were drawn of `before` to what `after` says, and writes only what is not the same. */
export function redraw(elements: HTMLCollection, before: readonly Tag[], after: readonly Tag[]): void {
	after.forEach((tag, index) => {
		const [element, was] = [elements[index], before[index]];
		if (element && was) update(element, was, tag);
	});
}

function update(element: Element, was: Tag, { attributes, inside }: Tag): void {
	for (const name in { ...was.attributes, ...attributes }) {
		const value = attributes[name as keyof typeof attributes];
		if (value === was.attributes[name as keyof typeof attributes]) continue;
		if (value === undefined) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
	if (typeof inside === 'string') {
		if (inside !== was.inside) element.textContent = inside;
	} else if (typeof was.inside !== 'string' && alike(was.inside, inside))
		redraw(element.children, was.inside, inside);
	else element.innerHTML = markup(inside);
}

const alike = (before: readonly Tag[], after: readonly Tag[]): boolean =>
	before.length === after.length && before.every(({ name }, index) => name === after[index]?.name);
