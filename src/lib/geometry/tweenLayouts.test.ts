import { expect, test } from 'vitest';
import type { Layout } from './layout.js';
import { tweenLayouts } from './tweenLayouts.js';

const layout = (x: number, rest: Partial<Layout> = {}): Layout => ({
	kind: 'bar',
	width: 100,
	height: 50,
	lang: 'en',
	rules: [{ key: 'axis', x1: x, y1: 0, x2: x, y2: 50 }],
	shapes: [{ type: 'circle', key: 'a', x, y: 0, r: 1 }],
	labels: [{ key: 'a', text: 'a', x, y: 9, anchor: 'start', size: 9 }],
	stops: [],
	summary: `at ${x}`,
	table: { columns: [], rows: [] },
	encodings: [],
	...rest
});

test('tweenLayouts(from, to) moves rules, shapes and labels', () => {
	const frame = tweenLayouts(layout(0), layout(10))(0.5);
	expect(frame).toMatchObject({
		kind: 'bar',
		rules: [{ key: 'axis', x1: 5, x2: 5 }],
		shapes: [{ key: 'a', x: 5 }],
		labels: [{ key: 'a', x: 5 }]
	});
});

test('tweenLayouts(from, to) begins with `from` and ends with `to` itself', () => {
	const [from, to] = [layout(0), layout(10)];
	const at = tweenLayouts(from, to);
	expect(at(0)).toBe(from);
	expect(at(1)).toBe(to);
});

test('a frame has the box and the words of the end, and works the words out only when they are read', () => {
	const to = layout(10, { width: 200 });
	let read = 0;
	Object.defineProperty(to, 'summary', { get: () => `read ${++read}` });
	const frame = tweenLayouts(layout(0), to)(0.5);
	expect([frame.width, read]).toEqual([200, 0]);
	expect(frame.summary).toBe('read 1');
});

test('from one kind to another there is no way', () => {
	const to = layout(10, { kind: 'line' });
	expect(tweenLayouts(layout(0), to)(0.1)).toBe(to);
});
