import { expect } from 'vitest';
import type { Layout } from '../src/lib/geometry/layout.js';
import type { Shape } from '../src/lib/geometry/shape.js';
import type { Stop } from '../src/lib/geometry/stop.js';
import { labelBox, overlap } from '../src/lib/geometry/labelBox.js';

/** Half a pixel: what no reader sees. */
const slack = 0.5;

/** Numbers of an object, however deep, that no drawing can hold; what is known of the data may be unknown. */
function unsound(value: unknown, path: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'encodings' ? [] : unsound(inner, `${path}.${key}`)
	);
}

/** Shapes list by list: those of the layout, and those of each group. */
const shapeLists = (shapes: readonly Shape[]): (readonly Shape[])[] => [
	shapes,
	...shapes.flatMap((shape) => (shape.type === 'group' ? shapeLists(shape.shapes) : []))
];

/** What the arrow keys lead to, from the first stop on. */
function reached({ stops }: Layout): Set<number> {
	const seen = new Set(stops.length > 0 ? [0] : []);
	for (const index of seen) for (const next of stops[index]?.ways ?? []) if (next >= 0) seen.add(next);
	return seen;
}

/** What is wrong with a stop, in words. */
function unsoundStop({ stops, width, height }: Layout, stop: Stop): string[] {
	const { key, row = 0, x, y, box = { left: x, right: x, top: y, bottom: y }, name, text, ways } = stop;
	const inside = (low: number, middle: number, high: number, end: number): boolean =>
		low <= high && [low, middle, high].every((place) => place >= -slack && place <= end + slack);
	return [
		...(inside(box.left, x, box.right, width) && inside(box.top, y, box.bottom, height) ? [] : ['outside']),
		...(Number.isInteger(row) && row >= 0 ? [] : [`row ${row}`]),
		...[name, text].filter((words) => words.trim() === '' || /NaN|undefined|null|Infinity/.test(words)),
		...(ways.length === 4 && ways.every((way) => way === -1 || (stops[way] && stops[way] !== stop))
			? []
			: [`ways ${ways.join()}`])
	].map((problem) => `stop "${key}" in ${width} × ${height}: ${problem}`);
}

/** Expects stops with keys of their own and words, inside the box, each to be reached from the first by arrow keys. */
export function expectStops(layout: Layout): void {
	const { stops, kind } = layout;
	expect(new Set(stops.map(({ key }) => key)).size, `keys of the stops of ${kind}`).toBe(stops.length);
	expect(stops.flatMap((stop) => unsoundStop(layout, stop))).toEqual([]);
	expect(reached(layout).size, `stops of ${kind} that keys lead to`).toBe(stops.length);
}

/**
 * Expects what holds for each chart: every number finite, keys unique, the whole of each label inside the
 * box, no visible label over another, a summary, a table whose rows are as long as its head, and sound stops.
 */
export function expectSound(layout: Layout): void {
	expect(unsound(layout, layout.kind)).toEqual([]);
	expect(layout.encodings.length).toBeGreaterThan(0);
	for (const marks of [layout.labels, layout.rules, layout.shapes])
		expect(structuredClone(marks)).toEqual(marks);
	for (const marks of [layout.labels, layout.rules, ...shapeLists(layout.shapes)]) {
		const keys = marks.map(({ key }) => key);
		expect(new Set(keys).size, `keys of ${keys.join(', ')}`).toBe(keys.length);
	}
	const visible = layout.labels.filter(({ opacity = 1 }) => opacity > 0);
	const boxes = visible.map((label) => ({ label, box: labelBox(label) }));
	for (const { label, box } of boxes) {
		const where = `"${label.text}" in ${layout.width} × ${layout.height}`;
		const edge = (label.opacity ?? 1) < 0.2 ? 1 : slack; // one that leaves is gone a pixel past the edge
		expect(box.left, `left of ${where}`).toBeGreaterThanOrEqual(-edge);
		expect(box.right, `right of ${where}`).toBeLessThanOrEqual(layout.width + edge);
		expect(box.top, `top of ${where}`).toBeGreaterThanOrEqual(-slack - 1);
		expect(box.bottom, `bottom of ${where}`).toBeLessThanOrEqual(layout.height + slack + 1);
	}
	boxes.forEach((a, index) => {
		for (const b of boxes.slice(index + 1)) {
			const shrunk = { ...a.box, left: a.box.left + slack, right: a.box.right - slack };
			const flat = { ...shrunk, top: a.box.top + 1, bottom: a.box.bottom - 1 };
			expect(overlap(flat, b.box), `"${a.label.text}" over "${b.label.text}" (${layout.width} px)`).toBe(
				false
			);
		}
	});
	expect(layout.summary).not.toMatch(/NaN|undefined|Infinity/);
	expect(layout.summary.length).toBeGreaterThan(4);
	for (const row of layout.table.rows) expect(row).toHaveLength(layout.table.columns.length);
	expect(JSON.stringify(layout.table)).not.toMatch(/NaN|undefined|Infinity/);
	expectStops(layout);
}

/** Boxes from a small phone to a wide desk. */
export const boxes = [
	[280, 320],
	[320, 400],
	[358, 400],
	[390, 420],
	[640, 480],
	[860, 760],
	[1200, 500],
	[1200, 900]
] as const;
