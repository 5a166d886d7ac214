import { expect } from 'vitest';
import type { Layout } from '../src/lib/geometry/layout.js';
import type { Shape } from '../src/lib/geometry/shape.js';
import { labelBox, overlap } from '../src/lib/geometry/labelBox.js';

/** Half a pixel: what no reader sees. */
const slack = 0.5;

/** Numbers of an object, however deep, that no drawing can hold. */
function unsound(value: unknown, path: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => unsound(inner, `${path}.${key}`));
}

/** Shapes list by list: those of the layout, and those of each group. */
const shapeLists = (shapes: readonly Shape[]): (readonly Shape[])[] => [
	shapes,
	...shapes.flatMap((shape) => (shape.type === 'group' ? shapeLists(shape.shapes) : []))
];

/**
 * Expects what holds for each chart: every number finite, keys unique, the whole of each label inside the
 * box, no visible label over another, a summary, and a table whose rows are as long as its head.
 */
export function expectSound(layout: Layout): void {
	expect(unsound(layout, layout.kind)).toEqual([]);
	for (const marks of [layout.labels, layout.rules, ...shapeLists(layout.shapes)]) {
		const keys = marks.map(({ key }) => key);
		expect(new Set(keys).size, `keys of ${keys.join(', ')}`).toBe(keys.length);
	}
	const visible = layout.labels.filter(({ opacity = 1 }) => opacity > 0);
	const boxes = visible.map((label) => ({ label, box: labelBox(label) }));
	for (const { label, box } of boxes) {
		const where = `"${label.text}" in ${layout.width} × ${layout.height}`;
		expect(box.left, `left of ${where}`).toBeGreaterThanOrEqual(-slack);
		expect(box.right, `right of ${where}`).toBeLessThanOrEqual(layout.width + slack);
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
