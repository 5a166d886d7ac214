import { cardSize } from '../../lib/figure/shareCard.js';
import type { Label, Layout } from '../../lib/geometry/layout.js';
import type { Shape } from '../../lib/geometry/shape.js';
import { blockLabels, textBlock } from '../../lib/geometry/textBlock.js';
import type { Tone } from '../../lib/scale/tones.js';
import type { Story } from '../buildStory.js';
import { plainText } from '../copy/tokens.js';

const tones: Readonly<Record<string, Tone>> = { air: 'brick', forest: 'forest', city: 'loess' };
const margin = 26;

/** The story as a picture for links: its title, its two rivers, and the three numbers of its cover. */
export function storyCard({ lang, title, kicker, standfirst, cover }: Story): Layout {
	const { width, height } = cardSize;
	const at = { x: margin, anchor: 'start' } as const;
	const head = textBlock(
		[{ text: title, size: lang === 'zh' ? 54 : 42, weight: 'bold', display: true }],
		440,
		2
	);
	const words = textBlock([{ text: plainText(standfirst), size: 13.5, tone: 'soft' }], 404, 5);
	const column = (width - 2 * margin) / cover.length;
	const foot = height - margin;
	const river = (key: string, d: string, strokeWidth: number): Shape => ({
		type: 'path',
		key,
		d,
		stroke: 'river',
		strokeWidth,
		fill: undefined
	});
	const numbers = cover.flatMap(({ key, name, before, after }, index): Label[] => {
		const x = margin + index * column;
		const text = (before ? `${plainText(before)} → ` : '') + plainText(after);
		return [
			{
				key: `${key}-value`,
				text,
				x,
				y: foot - 18,
				anchor: 'start',
				size: 18,
				weight: 'bold',
				display: true
			},
			{ key: `${key}-name`, text: name, x, y: foot, anchor: 'start', size: 12, tone: 'soft' }
		];
	});
	return {
		kind: 'card',
		width,
		height,
		lang,
		rules: [],
		shapes: [
			{ type: 'rect', key: 'ground', x: 0, y: 0, width, height, fill: 'page' },
			river('yi', 'M452 0C470 96 520 92 526 168', 3),
			river('luo', 'M592 0C580 88 532 96 526 168V232', 6),
			...cover.map(({ key }, index): Shape => ({
				type: 'rect',
				key: `${key}-line`,
				x: margin + index * column,
				y: foot - 48,
				width: column - 22,
				height: 3,
				fill: tones[key]
			}))
		],
		labels: [
			{ key: 'kicker', text: kicker, ...at, y: margin + 10, size: 12.5, tone: 'river' },
			...blockLabels(head, { key: 'title', y: margin + 20, ...at }),
			...blockLabels(words, { key: 'words', y: margin + 20 + head.height + 12, ...at }),
			...numbers
		],
		stops: [],
		summary: `${title}. ${plainText(standfirst)}`,
		table: { columns: [], rows: [] },
		encodings: []
	};
}
