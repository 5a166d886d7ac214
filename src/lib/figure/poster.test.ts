import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import type { ChartKind } from '../charts/chartSpec.js';
import { chartLayouts } from '../charts/layouts.js';
import type { Lang } from '../format/lang.js';
import { labelBox, overlap } from '../geometry/labelBox.js';
import type { Label, Layout } from '../geometry/layout.js';
import { edition } from './edition.js';
import { plainSvg } from './plainSvg.js';
import { poster } from './poster.js';
import { cardSize, shareCard } from './shareCard.js';

const long = 'A finding that goes on and on, because an editor had much to say about towns and their trees';
const words = { title: long, subtitle: `${long}, in km²`, note: `${long}. ${long}.` };
const made = (kind: ChartKind, lang: Lang = 'en') =>
	edition(figureOf(samples[kind], { words }), lang, { kinds: chartLayouts, credit: { name: 'A story' } });

/** Labels that stand outside of a drawing, or on the words around the chart. */
function misplaced({ labels, width, height }: Layout): string[] {
	const around = labels.filter(({ key }) => /^(title|measure|foot)(-\d+)?$/.test(key));
	const outside = labels.filter((label) => {
		const { left, top, right, bottom } = labelBox(label);
		return left < 0 || top < 0 || right > width || bottom > height;
	});
	const on = (a: Label, b: Label) => a !== b && overlap(labelBox(a), labelBox(b));
	const covered = around.filter((label) => labels.some((other) => on(label, other)));
	return [...outside, ...covered].map(({ text }) => text);
}

describe.each(Object.keys(samples) as ChartKind[])('a %s with its words, as one drawing', (kind) => {
	test.each([360, 600])('%s px wide, keeps words and chart apart', (width) => {
		const drawing = poster(made(kind), width);
		expect(drawing.width).toBe(width);
		expect(misplaced(drawing)).toEqual([]);
		const texts = drawing.labels.map(({ text }) => text).join(' ');
		expect(texts).toContain('Source: A report, p. 4');
		expect(texts).toContain('A story');
	});

	test('as a card for links, is of the size that networks show', () => {
		const card = shareCard(made(kind));
		expect(card).toMatchObject(cardSize);
		expect(card.labels.filter(({ key }) => key.startsWith('title')).length).toBeGreaterThan(1);
		const ofWords = card.labels.filter(({ key }) => /^(title|measure|foot)(-\d+)?$/.test(key));
		for (const label of ofWords) expect(labelBox(label).right).toBeLessThan(240);
		for (const label of ofWords) expect(labelBox(label).bottom).toBeLessThan(cardSize.height);
	});

	test('is an SVG without a token, a style or a word that few programs know', () => {
		const svg = plainSvg(poster(made(kind)));
		expect(svg).toContain(`data-chart="${kind}"`);
		expect(svg).not.toMatch(/var\(|vector-effect|color-mix|style|NaN|undefined|Infinity/);
	});
});

test('plainSvg(layout) divides a stroke that keeps its width by the scale of its group', () => {
	const empty = poster(made('bar'));
	const shapes = [
		{
			type: 'group' as const,
			key: 'g',
			transform: { left: 0, top: 0, scale: 0.5 },
			shapes: [
				{
					type: 'path' as const,
					key: 'p',
					d: 'M0,0l1,1',
					stroke: 'ink' as const,
					strokeWidth: 2,
					dash: '3 4',
					steadyStroke: true
				}
			]
		}
	];
	const svg = plainSvg({ ...empty, rules: [], labels: [], shapes });
	expect(svg).toContain('stroke="#1d2528" stroke-width="4" stroke-dasharray="6 8"');
	const between = { from: 'ink', to: 'page', t: 0.5 } as const;
	const moving = [{ type: 'rect' as const, key: 'r', x: 0, y: 0, width: 1, height: 1, fill: between }];
	expect(() => plainSvg({ ...empty, shapes: moving })).toThrow('a paint of the bar is on its way to another');
});
