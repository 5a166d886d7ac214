// Sends the reader to the language that the browser prefers; without scripts the page offers both.
(() => {
	const wanted = navigator.languages ?? [navigator.language];
	const first = wanted.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'zh' || tag === 'en');
	location.replace(`./${first ?? 'en'}/${location.hash}`);
})();
