import type { Layout } from '../geometry/layout.js';
import { blockLabels, textBlock, type Run } from '../geometry/textBlock.js';
import type { Edition } from './edition.js';
import { sheet } from './sheet.js';

/** The margin around a poster, in pixels. */
const margin = 20;

/**
 * A figure with its words as one drawing, for places that take a picture and nothing else: title, measure, chart,
 * notes, source, credit.
 *
 * @param width in pixels, 320 at least. @default 600
 */
export function poster(figure: Edition, width = 600): Layout {
	const { words, notes, credit } = figure;
	const room = width - 2 * margin;
	const wide = width >= 480;
	const small = wide ? 12 : 11;
	const title: Run = { text: words.title, size: wide ? 24 : 20, weight: 'bold', display: true };
	const head = textBlock([title], room, 4);
	const measure = textBlock([{ text: words.subtitle, size: wide ? 14 : 13, tone: 'soft' }], room, 4);
	const foot = textBlock(
		[...notes, ...(credit ? [[credit.name, credit.licence].filter(Boolean).join(' · ')] : [])].map(
			(text) => ({
				text,
				size: small,
				tone: 'soft' as const
			})
		),
		room,
		6
	);
	const measureTop = margin + head.height + 6;
	const chartTop = Math.ceil(measureTop + measure.height + 14);
	const chart = figure.chart(room);
	const footTop = chartTop + chart.height + 14;
	const height = Math.ceil(footTop + foot.height + margin - 4);
	const place = { x: margin, anchor: 'start' } as const;
	return sheet(figure, chart, {
		width,
		height,
		left: margin,
		top: chartTop,
		above: [
			...blockLabels(head, { key: 'title', y: margin, ...place }),
			...blockLabels(measure, { key: 'measure', y: measureTop, ...place })
		],
		below: blockLabels(foot, { key: 'foot', y: footTop, ...place })
	});
}
