// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { samples } from '../../../tests/samples.js';
import { chart, type ChartKind } from '../charts/chartSpec.js';
import * as kinds from '../charts/registry.js';
import { barLayout } from '../charts/barLayout.js';
import Plot from './Plot.svelte';
import { svgString } from './svgString.js';

const frame = { width: 420, height: 360, lang: 'en' } as const;

/** Markup without what a framework leaves behind, each element in one way. */
const plain = (markup: string): string =>
	markup
		.replace(/<!--.*?-->/g, '')
		.replace(/<\/?div[^>]*>/g, '')
		.replace(/>\s+</g, '><')
		.replace(/ (?:class|id)="[^"]*"/g, '')
		.replace(/<(\w+)([^>]*[^/>])?><\/\1>/g, '<$1$2/>')
		.trim();

describe.each(Object.keys(samples) as ChartKind[])('svgString of a %s', (kind) => {
	const { layout, canvas } = chart(kinds, samples[kind], frame);

	test('is what a server draws', () => {
		const { body } = render(Plot, { props: { layout: layout(), canvas, props: { label: 'A & B' } } });
		expect(plain(svgString(layout(), 'A & B'))).toBe(plain(body));
	});

	test('holds numbers only, and is named by its summary', () => {
		const text = svgString(layout());
		expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
		expect(text).toContain('role="img"');
		expect(text).toContain('aria-label="');
	});
});

test('svgString(layout) escapes words', () => {
	const rows = [{ name: '<b> & "c"', value: 1 }];
	const text = svgString(barLayout({ rows, name: 'name', value: 'value', unit: '', ...frame }));
	expect(text).toContain('>&lt;b> &amp; &quot;c&quot;</text>');
});
