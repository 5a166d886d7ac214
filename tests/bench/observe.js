// Runs in the page from its first moment; the bench reads `seen` when the page has come to rest.
const seen = { lcp: 0, cls: 0, blocking: 0 };
Object.assign(window, { seen });

const observe = (type, add) =>
	new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });

observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
observe('layout-shift', ({ value }) => (seen.cls += value));
observe('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
