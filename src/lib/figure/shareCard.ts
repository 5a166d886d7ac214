import type { Layout } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { Edition } from './edition.js';
import { sheet } from './sheet.js';

/** Half of what networks show a link with: 1200 × 630 px at two pixels each. */
export const cardSize = { width: 600, height: 315 };

const margin = 22;
/** The column of words; the chart stands beside it. */
const column = 216;
const gap = 18;

/** The finding in the largest display type that fits in the column, in pixels. */
function finding(text: string): TextBlock {
	const set = (size: number) => textBlock([{ text, size, weight: 'bold', display: true }], column, 8);
	for (let size = 27; size > 17; size--) {
		const block = set(size);
		if (!block.cut && block.height <= 150) return block;
	}
	return set(17);
}

/** A figure as a picture for links: the finding large on the left, the chart on the right, the source below. */
export function shareCard(figure: Edition): Layout {
	const { words, credit } = figure;
	const { width, height } = cardSize;
	const left = margin + column + gap;
	const chart = figure.chart(width - left - margin + 6, height - 2 * margin + 8);
	const head = finding(words.title);
	const measure = textBlock([{ text: words.subtitle, size: 12.5, tone: 'soft' }], column, 5);
	const foot = textBlock(
		[words.source, credit?.name ?? ''].map((text) => ({ text, size: 10.5, tone: 'soft' as const })),
		column,
		2
	);
	const place = { x: margin, anchor: 'start' } as const;
	return sheet(figure, chart, {
		width,
		height,
		left,
		top: margin - 4,
		above: [
			...blockLabels(head, { key: 'title', y: margin - 2, ...place }),
			...blockLabels(measure, { key: 'measure', y: margin + head.height + 8, ...place })
		],
		below: blockLabels(foot, { key: 'foot', y: height - margin - foot.height + 4, ...place })
	});
}
