import { cleaned } from '../lib/embed/cleaned.js';
import { offerCodes } from '../lib/embed/offerCodes.js';
import { takeStyle } from '../lib/embed/takeStyle.js';

const style = new CSSStyleSheet();
style.replaceSync(`${takeStyle} .yiluo-take{font:0.85rem/1.5 var(--yiluo-sans)}`);
document.adoptedStyleSheets.push(style);

/**
 * Shows the menu by which a figure is taken elsewhere, as the figure's own page has it, beside the link to that page.
 * The browser closes it, by Escape or a click elsewhere, and leads the focus back.
 *
 * @throws {TypeError} if the page cannot be fetched, or has no menu
 */
export async function takePanel(link: HTMLAnchorElement): Promise<void> {
	const answer = await fetch(link.href);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const menu = page.querySelector<HTMLElement>('[popover]');
	if (!answer.ok || !menu) throw new TypeError(`${link.href} has no menu; it answered ${answer.status}`);
	const panel = document.importNode(cleaned(menu, link.href), true);
	offerCodes(panel, link.href);
	panel.addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState === 'closed') panel.remove();
	});
	link.after(panel);
	panel.showPopover();
	panel.querySelector<HTMLElement>('a, button')?.focus();
}
