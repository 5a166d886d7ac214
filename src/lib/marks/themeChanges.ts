const queries = [
	'(prefers-color-scheme: dark)',
	'(prefers-contrast: more)',
	'(forced-colors: active)',
	'print'
];

/**
 * Tells when the page's paints may have changed: by the reader's system, or by a page that marks its theme on its
 * root element. What is painted with tokens needs none of this; a canvas does.
 *
 * @returns stops telling
 */
export function themeChanges(tell: () => void): () => void {
	const lists = queries.map((query) => matchMedia(query));
	const root = new MutationObserver(tell);
	root.observe(document.documentElement, { attributes: true });
	for (const list of lists) list.addEventListener('change', tell);
	return () => {
		root.disconnect();
		for (const list of lists) list.removeEventListener('change', tell);
	};
}
