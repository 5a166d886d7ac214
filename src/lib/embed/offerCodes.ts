/** From the page of a figure to the root of its site. */
const root = '../../../';

/**
 * Makes the codes in the menu of a figure's page fit for other sites: addresses are written in full, and buttons copy
 * them, by the selection of text, which also works in a frame that is allowed scripts alone.
 *
 * @param page the address of the page
 */
export function offerCodes(part: ParentNode, page: string): void {
	const site = new URL(root, page).href;
	for (const code of part.querySelectorAll('textarea')) {
		code.value = code.value.replaceAll(root, site);
		const button = code.parentElement?.nextElementSibling as HTMLButtonElement;
		button.hidden = false;
		button.onclick = () => {
			code.select();
			if (document.execCommand('copy')) button.textContent = button.value;
		};
	}
}
