import type { Theme } from './messages.js';

/**
 * Shows what is in an element, and the system's own parts of it, in a theme: the style sheet of a figure's page knows
 * it by `data-theme`.
 */
export function applyTheme(element: HTMLElement, theme: Theme): void {
	element.dataset.theme = theme;
	element.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
}

/** The scheme that a host shows an element in. A page that says nothing of schemes is light. */
export function hostTheme(element: Element): Theme {
	const { colorScheme } = getComputedStyle(element);
	const dark = colorScheme.includes('dark');
	return dark && colorScheme.includes('light') ? 'auto' : dark ? 'dark' : 'light';
}

/**
 * Tells when the scheme of the page may have changed: pages mark it on their root element or their body. A page
 * that has no body yet is watched at its root alone.
 *
 * @returns stops telling
 */
export function onHostTheme(tell: () => void): () => void {
	const marks = new MutationObserver(tell);
	for (const element of [document.documentElement, document.body])
		if (element) marks.observe(element, { attributes: true });
	return () => marks.disconnect();
}
