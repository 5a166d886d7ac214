/** The link of a figure's page to the same figure in another language; nothing where it has none, or is in it. */
export const pageIn = (page: Document, lang = ''): HTMLLinkElement | undefined =>
	Array.from(page.querySelectorAll<HTMLLinkElement>('link[hreflang]')).find(
		({ hreflang }) => hreflang === lang
	);
