import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import InFigure from './examples/own/1-use.svelte';
import Alone from './examples/own/2-alone.svelte';
import LollipopChart from './examples/own/LollipopChart.svelte';
import layoutCode from './examples/own/lollipopLayout.ts?raw';
import chartCode from './examples/own/LollipopChart.svelte?raw';
import { lollipopLayout, type LollipopOptions } from './examples/own/lollipopLayout.js';

const options: LollipopOptions = {
	rows: [
		{ key: 'ash', name: 'Ash', value: 50 },
		{ key: 'elm', name: 'Elm', value: 100 }
	],
	unit: '%',
	lang: 'en',
	width: 372,
	height: 200
};

test('a chart kind of one’s own takes fewer than sixty lines', () => {
	const lines = [layoutCode, chartCode].flatMap((code) => code.trimEnd().split('\n'));
	expect(lines.length).toBeLessThan(60);
});

test('its layout stands dots at the ends of sticks from zero', () => {
	const { shapes, rules } = lollipopLayout({ ...options, width: 360 });
	// names take three tenths of 360 px, values the last 72 px: zero is at 108, the largest at 288
	expect(rules).toMatchObject([
		{ x1: 108, x2: 198, y1: 50, y2: 50 },
		{ x1: 108, x2: 288, y1: 150, y2: 150 }
	]);
	expect(shapes).toMatchObject([
		{ x: 198, y: 50 },
		{ x: 288, y: 150 }
	]);
});

test('its layout can be read aloud, listed and walked through', () => {
	const { stops, summary, table } = lollipopLayout(options);
	expect(summary).toBe('Elm: 100%.');
	expect(table.rows).toEqual([
		['Ash', '50%'],
		['Elm', '100%']
	]);
	expect(stops.map(({ name, text, ways }) => [name, text, ways])).toEqual([
		['Ash', '50%', [-1, -1, -1, 1]],
		['Elm', '100%', [-1, -1, 0, -1]]
	]);
});

test('a server draws it', () => {
	const { body } = render(LollipopChart, { props: { ...options, label: 'Two trees' } });
	expect(body).toMatch(/<svg[^>]*aria-label="Two trees"[^>]*data-chart="lollipop"/);
	expect(body.match(/<circle/g)).toHaveLength(2);
	expect(body).not.toMatch(/NaN|undefined/);
});

test('a figure draws it, and so does a box that is as wide as its column', () => {
	const props = { lang: options.lang, rows: [...options.rows] };
	for (const Example of [InFigure, Alone]) {
		const { body } = render(Example, { props });
		expect(body.match(/data-chart="lollipop"/g)).toHaveLength(2);
	}
	expect(render(InFigure, { props }).body).toContain('Elm: 100.');
});
