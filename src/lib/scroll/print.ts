/**
 * Reports that the page is about to be laid out for paper, and when it is a screen's again: by the events of a
 * print dialogue, and by the medium itself where there is no dialogue.
 *
 * @param report called at once, in the event: what it changes is on the paper
 * @returns what to call to stop
 */
export function watchPrint(report: (printing: boolean) => void): () => void {
	const over = new AbortController();
	const { signal } = over;
	const paper = matchMedia('print');
	paper.addEventListener('change', () => report(paper.matches), { signal });
	window.addEventListener('beforeprint', () => report(true), { signal });
	window.addEventListener('afterprint', () => report(false), { signal });
	if (paper.matches) queueMicrotask(() => signal.aborted || report(true));
	return () => over.abort();
}
