import { describe, expect, test } from 'vitest';
import { chart, type ChartKind, type ChartSpec } from '../src/lib/charts/chartSpec.js';
import * as kinds from '../src/lib/charts/registry.js';
import { labelBox, overlap } from '../src/lib/geometry/labelBox.js';
import type { Layout } from '../src/lib/geometry/layout.js';
import type { Shape } from '../src/lib/geometry/shape.js';
import { tweenLayouts } from '../src/lib/geometry/tweenLayouts.js';
import { svgString } from '../src/lib/marks/svgString.js';
import { samples } from './samples.js';

type Plain = Record<string, unknown>;

/** Options whose lists of rows are changed by `change`. */
const withLists = (options: Plain, change: (list: readonly Plain[]) => readonly Plain[]): Plain =>
	Object.fromEntries(
		Object.entries(options).map(([name, value]) => [
			name,
			Array.isArray(value) && value.every((one) => typeof one === 'object') ? change(value as Plain[]) : value
		])
	);

const places = new Set(['lon', 'lat', 'col', 'row']);

/** A row with its numbers changed, but for those that say where it is. */
const scaled = (row: Plain, index: number): Plain =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			typeof value === 'number' && !places.has(name) ? value * (0.4 + 0.15 * (index % 4)) : value
		])
	);

const repainted = (row: Plain): Plain => ('tone' in row ? { ...row, tone: 'forest' } : row);

const box = { width: 420, height: 360, lang: 'en' } as const;

const changes: Record<string, (options: Plain) => Plain> = {
	'rows dropped': (options) => withLists(options, (list) => (list.length > 2 ? list.slice(1) : list)),
	'a row of the middle dropped': (options) =>
		withLists(options, (list) => list.filter((_, index) => list.length < 3 || index !== 1)),
	'rows in another order': (options) => withLists(options, (list) => list.toReversed()),
	'other values': (options) => withLists(options, (list) => list.map(scaled)),
	'other tones': (options) => withLists(options, (list) => list.map(repainted)),
	'a highlight': ({ highlight: _, ...options }) => options,
	'another domain': (options) => ({ ...options, domain: [0, 80] }),
	'another box': (options) => ({ ...options, width: 360, height: 400 }),
	'another language': (options) => ({ ...options, lang: 'zh' })
};

/** A layout of a kind; `undefined` where it refuses such options. */
function layoutOf(kind: ChartKind, options: Plain): Layout | undefined {
	const spec = { chart: kind, options: { ...box, ...options } } as unknown as ChartSpec;
	try {
		return chart(kinds, spec, { ...box, ...options }).layout();
	} catch {
		return undefined;
	}
}

const flat = (shapes: readonly Shape[], path = ''): { path: string; shape: Shape }[] =>
	shapes.flatMap((shape) => [
		{ path: `${path}/${shape.key}`, shape },
		...(shape.type === 'group' ? flat(shape.shapes, `${path}/${shape.key}`) : [])
	]);

const sides = new Set(['width', 'height', 'r', 'strokeWidth', 'size', 'scale']);
const shares = new Set(['opacity', 'fillOpacity', 't']);

/** Numbers that no drawing can hold. */
function unsound(value: unknown, path: string): string[] {
	if (typeof value === 'number') {
		const name = path.split('.').at(-1) ?? '';
		const wrong =
			!Number.isFinite(value) ||
			(sides.has(name) && value < 0) ||
			(shares.has(name) && (value < 0 || value > 1));
		return wrong ? [`${path} = ${value}`] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => unsound(inner, `${path}.${key}`));
}

/** Labels at full strength of which one covers another by more than two pixels. */
function covered({ labels }: Layout): string[] {
	const full = labels
		.filter(({ opacity = 1 }) => opacity > 0.9)
		.map((label) => ({ label, box: labelBox(label) }));
	return full.flatMap(({ label, box }, index) => {
		const inner = { left: box.left + 2, right: box.right - 2, top: box.top + 2, bottom: box.bottom - 2 };
		const over = full.slice(index + 1).filter((other) => overlap(inner, other.box));
		return over.map((other) => `"${label.text}" over "${other.label.text}"`);
	});
}

const twice = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) < index);

/** Expects a frame on the way to `end`: finite numbers, keys of their own, legible words, and all else of the end. */
function expectValid(frame: Layout, end: Layout): void {
	const { rules, shapes, labels } = frame;
	expect([
		...unsound({ rules, shapes, labels }, frame.kind),
		...twice(rules.map(({ key }) => key)),
		...twice(labels.map(({ key }) => key)),
		...twice(flat(shapes).map(({ path }) => path)),
		...covered(frame)
	]).toEqual([]);
	expect(svgString(frame, '')).not.toMatch(/NaN|undefined|Infinity|\[object/);
	expect([frame.width, frame.height, frame.summary]).toEqual([end.width, end.height, end.summary]);
}

/** Where visible things with a place of their own stand, by key. */
function spots({ rules, shapes, labels }: Layout): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const { key, x1, y1, x2, y2 } of rules) found.set(`rule ${key}`, [x1, y1, x2, y2]);
	for (const { key, y, size } of labels) found.set(`label ${key}`, [y, size]);
	for (const { path, shape } of flat(shapes)) {
		if (shape.type === 'rect') found.set(path, [shape.x, shape.y, shape.width, shape.height]);
		if (shape.type === 'circle') found.set(path, [shape.x, shape.y, shape.r]);
		if (shape.type === 'line') found.set(path, [shape.x1, shape.y1, shape.x2, shape.y2]);
	}
	return found;
}

/** Expects all that is in both at the same place. */
function expectTogether(a: Layout, b: Layout): void {
	const after = spots(b);
	const pairs = [...spots(a)].flatMap(([key, numbers]) => {
		const others = after.get(key);
		return others?.length === numbers.length ? [{ key, numbers, others }] : [];
	});
	const apart = pairs.filter(({ numbers, others }) =>
		numbers.some((number, index) => Math.abs(number - (others[index] ?? NaN)) > 0.01)
	);
	expect(apart).toEqual([]);
	expect(pairs.length).toBeGreaterThan(0);
}

const way = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const cases: [name: string, kind: ChartKind, options: object][] = [
	...(Object.keys(samples) as ChartKind[]).map((kind): [string, ChartKind, object] => [
		kind,
		kind,
		samples[kind].options
	]),
	['line with areas', 'line', { ...samples.line.options, area: 'zero' }],
	['line with layers', 'line', { ...samples.line.options, area: 'stacked' }]
];

describe.each(cases)('a %s that moves', (_, kind, given) => {
	const options = given as Plain;
	const first = layoutOf(kind, options) as Layout;
	const others = Object.entries(changes).flatMap(([name, change]) => {
		const layout = layoutOf(kind, change(options));
		return layout ? [{ name, layout }] : [];
	});

	test('is changed in several ways', () => expect(others.length).toBeGreaterThan(3));

	test.each(others)('has valid frames both ways: $name', ({ layout }) => {
		for (const [from, to] of [
			[first, layout],
			[layout, first]
		] as const) {
			const at = tweenLayouts(from, to);
			for (const t of way) expectValid(at(t), t === 0 ? from : to);
			expect(at(0)).toBe(from);
			expect(at(1)).toBe(to);
			expectTogether(at(1e-6), from);
			expectTogether(at(1 - 1e-6), to);
		}
	});

	test.each(others)('goes on and back from a frame on the way: $name', ({ layout }) => {
		const frame = tweenLayouts(first, layout)(0.4);
		for (const to of [first, layout, ...others.slice(0, 2).map((other) => other.layout)]) {
			const at = tweenLayouts(frame, to);
			expectTogether(at(1e-6), frame);
			for (const t of way) expectValid(at(t), t === 0 ? frame : to);
			expectValid(tweenLayouts(at(0.5), first)(0.5), first);
		}
	});
});
