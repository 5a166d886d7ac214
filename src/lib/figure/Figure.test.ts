import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import { chartLayout, type ChartEntry } from '../charts/chartSpec.js';
import * as kinds from '../charts/registry.js';
import type { Frame } from '../geometry/layout.js';
import Figure from './Figure.svelte';
import { remarks } from './remarks.js';

const props = {
	kinds,
	spec: samples.bar,
	lang: 'en',
	title: 'Ash leads',
	subtitle: 'People',
	source: 'A report, p. 4'
} as const;
const html = (more: object) =>
	render(Figure, { props: { ...props, ...more } }).body.replace(/<!--.*?-->/g, '');

test('a figure prints why it does not keep a rule', () => {
	const reason = { zh: '读者都知道起点。', en: 'Readers know where it starts.' };
	const figure = figureOf(samples.bar, { silenced: [{ rule: 'lengths-from-zero', reason }] });
	expect(html({ remarks: remarks(figure, 'en') })).toContain(
		'Not kept here (Lengths start at zero): Readers know where it starts.'
	);
	expect(html({})).not.toContain('Not kept here');
});

test('a figure has the summary of its chart, or the one that an editor wrote', () => {
	const { summary } = chartLayout(kinds, samples.bar, { width: 720, height: 520, lang: 'en' });
	expect(html({})).toContain(summary);
	expect(html({ summary: 'Ash has the most people.' })).toContain('Ash has the most people.');
	expect(html({ summary: 'Ash has the most people.' })).not.toContain(summary);
});

test('a figure draws a kind of one’s own, and kinds of the library beside it', () => {
	const plain: ChartEntry<Frame & { words: string }> = {
		layout: ({ words, ...frame }) => ({
			...frame,
			kind: 'plain',
			rules: [],
			shapes: [],
			labels: [{ key: 'words', text: words, x: 0, y: 20, anchor: 'start', size: 12 }],
			stops: [],
			summary: `It says ${words}.`,
			table: { columns: ['Words'], rows: [[words]] },
			encodings: []
		})
	};
	const spec = { chart: 'plain', options: { words: 'a & b' } };
	const own = html({ kinds: { ...kinds, plain }, spec });
	expect(own.match(/data-chart="plain"/g)).toHaveLength(2);
	expect(own).toContain('>a &amp; b</text>');
	expect(own).toContain('It says a &amp; b.');
	expect(html({ kinds: { ...kinds, plain } })).toContain('data-chart="bar"');
});
