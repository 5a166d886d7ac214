import nginx from '../../hosting/nginx.conf?raw';
import { formatNumber, type Lang } from 'yiluo/layout';
import type { EmbedCost, View } from './embedCost.js';
import measured from './generated/embedCost.json';
import { servingWords, type ServingWords } from './servingWords.js';

/** A way to see a figure, and what it costs, in words. */
export interface CostRow {
	view: View;
	name: string;
	requests: string;
	/** Bytes of a view of the median figure. */
	bytes: string;
	/** Bytes of the lightest and the heaviest; nothing where they are as one. */
	range?: string;
	/** Bytes of a million views of the median figure. */
	million: string;
}

/** The page on showing figures elsewhere, in one language. */
export interface ServingPage {
	lang: Lang;
	words: ServingWords;
	codes: { frame: string; element: string; nginx: string };
	costs: readonly CostRow[];
	/** How it was measured, and what that means. */
	measured: string;
	mean: string;
}

const million = 1_000_000;
const secondsOfDay = 24 * 60 * 60;
const order: readonly View[] = ['frame', 'element', 'again', 'later', 'svg', 'png'];

/** Bytes in the unit that suits them, of 1000 each. */
function bytesWords(bytes: number): string {
	const units = ['B', 'KB', 'MB', 'GB', 'TB'];
	const power = bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3);
	const value = bytes / 1000 ** power;
	return `${formatNumber(value, { digits: power > 0 && value < 100 ? 1 : 0 })} ${units[power]}`;
}

const frame = `<iframe data-yiluo src="https://example.org/embed/en/forest-1/"
  title="Forest cover" height="480" loading="lazy"
  style="inline-size: 100%; border: 0"></iframe>
<script async src="https://example.org/embed/host.js"></script>`;

const element = `<yiluo-figure src="https://example.org/embed/en/forest-1/"
  style="display: block; min-block-size: 480px">
  <a href="https://example.org/embed/en/forest-1/">
    <img src="https://example.org/figures/en/forest-1.png" alt="Forest cover" width="600">
  </a>
</yiluo-figure>
<script async src="https://example.org/embed/element.js"></script>`;

/** Builds the page from what was measured and from what servers are told. */
export function buildServing(lang: Lang): ServingPage {
	const words = servingWords[lang];
	const { figures, nginx: version, views, perSecond }: EmbedCost = measured;
	return {
		lang,
		words,
		// without its comment
		codes: { frame, element, nginx: nginx.replace(/^#.*\n+/, '') },
		costs: order.map((view) => {
			const { requests, least, median, most } = views[view];
			const [low, high] = [bytesWords(least), bytesWords(most)];
			return {
				view,
				name: words.views[view],
				requests: formatNumber(requests),
				bytes: bytesWords(median),
				range: low === high ? undefined : `${low} – ${high}`,
				million: bytesWords(median * million)
			};
		}),
		measured: words.cost.measured.replace('{figures}', formatNumber(figures)).replace('{nginx}', version),
		mean: words.cost.mean
			.replace('{rate}', formatNumber(million / secondsOfDay, { digits: 0 }))
			.replace('{answered}', formatNumber(perSecond))
	};
}
