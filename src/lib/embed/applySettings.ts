import type { Settings } from './settings.js';
import { applyTheme } from './theme.js';

/**
 * Shows a figure as a newsroom wants it: the style of its page knows the flags by attributes of its root.
 *
 * @param root the root of the figure's page, or what stands for it elsewhere; tokens that it had before go
 */
export function applySettings(root: HTMLElement, { theme, plain, transparent, tokens }: Settings): void {
	applyTheme(root, theme);
	root.toggleAttribute('data-plain', plain);
	root.toggleAttribute('data-transparent', transparent);
	for (const name of [...root.style]) if (name.startsWith('--yiluo-')) root.style.removeProperty(name);
	for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
}
