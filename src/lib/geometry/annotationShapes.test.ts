import { expect, test } from 'vitest';
import type { Annotation } from './annotation.js';
import { nameAxis, numberAxis } from './annotationAxis.js';
import { annotationShapes, type AnnotationGround } from './annotationShapes.js';
import { labelBox, overlap } from './labelBox.js';

const ground: AnnotationGround = {
	plot: { left: 0, top: 0, right: 400, bottom: 200 },
	x: numberAxis((value) => value * 40),
	y: numberAxis((value) => 200 - value * 2),
	size: 10
};
const shapes = (annotations: readonly Annotation<number>[], more: Partial<AnnotationGround> = {}) =>
	annotationShapes('lineLayout', annotations, { ...ground, ...more });

test('annotationShapes draws a rule across the plot with its words over it', () => {
	const { rules, labels } = shapes([{ key: 'norm', kind: 'rule', y: 50, text: 'Norm' }]);
	expect(rules).toMatchObject([{ key: 'note-norm', x1: 0, y1: 100, x2: 400, y2: 100, tone: 'soft' }]);
	expect(labels).toMatchObject([{ key: 'note-norm-text', text: 'Norm', x: 4, anchor: 'start', halo: true }]);
	expect(labelBox(labels[0] as (typeof labels)[0]).bottom).toBeLessThanOrEqual(100);
	expect(shapes([{ key: 'law', kind: 'rule', x: 5 }]).rules).toMatchObject([
		{ x1: 200, y1: 0, x2: 200, y2: 200 }
	]);
});

test('annotationShapes draws a band from edge to edge and cuts it at the axis', () => {
	const { bands, labels } = shapes([
		{ key: 'plague', kind: 'band', x: [2, 12], text: 'Plague years' },
		{ key: 'good', kind: 'band', y: [10, 20], tone: 'forest' }
	]);
	expect(bands).toMatchObject([
		{ key: 'note-plague', x: 80, y: 0, width: 320, height: 200 },
		{ key: 'note-good', x: 0, y: 160, width: 400, height: 20, tone: 'forest' }
	]);
	expect(labels).toMatchObject([{ text: 'Plague years', x: 240, anchor: 'middle' }]);
});

test('annotationShapes leads from words to their place', () => {
	const { leaders, labels } = shapes([{ key: 'peak', kind: 'text', x: 5, y: 50, text: 'Peak' }]);
	expect(leaders).toMatchObject([{ key: 'note-peak-leader', x1: 200, x2: 200, y2: 94 }]);
	expect(labels).toMatchObject([{ text: 'Peak', x: 200, anchor: 'middle' }]);
});

test('annotationShapes keeps words apart, off the lines where it can, and drops those without room', () => {
	const many = Array.from({ length: 6 }, (_, index): Annotation<number> => ({
		key: `${index}`,
		kind: 'text',
		x: 5,
		y: 50,
		text: `Words ${index}`
	}));
	const boxes = shapes(many).labels.map(labelBox);
	boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
	const norm: Annotation<number> = { key: 'norm', kind: 'rule', y: 50, text: 'Norm' };
	const line = { x1: 0, y1: 95, x2: 150, y2: 95 };
	expect(shapes([norm], { lines: [line] }).labels[0]).toMatchObject({ x: 396, anchor: 'end' });
	const wall = { key: 'wall', text: '墙', x: 200, y: 400, anchor: 'middle', size: 800 } as const;
	const full = shapes([norm], { labels: [wall] });
	expect([full.labels.length, full.rules.length]).toEqual([0, 1]);
});

test('annotationShapes draws an arrow from words to their place, and one from place to place', () => {
	const { arrows, labels, leaders } = shapes([
		{ key: 'peak', kind: 'text', x: 5, y: 50, text: 'Peak', arrow: 'straight' },
		{ key: 'move', kind: 'arrow', from: { x: 1, y: 10 }, to: { x: 3, y: 80 }, text: 'Rose' }
	]);
	expect(arrows.map(({ key }) => key)).toEqual(['note-move', 'note-peak-leader']);
	expect(arrows[0]?.d).toMatch(/^M40 180L120 40M/);
	expect(labels.map(({ text }) => text)).toEqual(['Peak', 'Rose']);
	expect(leaders).toEqual([]);
	const [peak] = labels.map(labelBox);
	expect(arrows[1]?.d.startsWith(`M${(peak?.left ?? 0) - 4} `)).toBe(true);
});

test('annotationShapes covers no mark where there is room beside it', () => {
	const mark = { left: 190, right: 400, top: 90, bottom: 200 };
	const text: Annotation<number> = { key: 'a', kind: 'text', x: 5, y: 50, text: 'Words' };
	const [label] = shapes([text], { marks: [mark] }).labels;
	expect(overlap(labelBox(label as NonNullable<typeof label>), mark)).toBe(false);
});

test('annotationShapes stands on names, in both directions', () => {
	const places = nameAxis([
		[['Ash'], [0, 100]],
		[['Elm'], [100, 200]]
	]);
	const rows = (annotations: readonly Annotation<number, string>[]) =>
		annotationShapes('barLayout', annotations, { ...ground, y: places });
	expect(rows([{ key: 'a', kind: 'band', y: ['Ash', 'Elm'] }]).bands).toMatchObject([{ y: 0, height: 200 }]);
	expect(rows([{ key: 'a', kind: 'band', y: ['Elm', 'Elm'] }]).bands).toMatchObject([
		{ y: 100, height: 100 }
	]);
	expect(rows([{ key: 'a', kind: 'text', x: 1, y: 'Elm', text: 'T' }]).leaders[0]).toMatchObject({ x2: 40 });
	expect(() => rows([{ key: 'a', kind: 'band', y: ['Elm', 'Ash'] }])).toThrow('ends before it begins');
	expect(() => rows([{ key: 'a', kind: 'rule', y: 'Oak' }])).toThrow(
		'barLayout: annotation "a", y is "Oak", which is no name here; there are Ash, Elm'
	);
	const columns = annotationShapes('barLayout', [{ key: 'a', kind: 'rule', x: 'Elm' }], {
		...ground,
		x: places
	});
	expect(columns.rules).toMatchObject([{ x1: 150, x2: 150 }]);
});

test('annotationShapes sets the words of an upright line over the plot, where there is room', () => {
	const bounds = { ...ground.plot, top: -20 };
	const [label] = shapes([{ key: 'norm', kind: 'rule', x: 5, text: 'Norm' }], { bounds }).labels;
	expect(label).toMatchObject({ x: 200, anchor: 'middle' });
	expect(label?.y).toBeLessThan(0);
});

test('annotationShapes refuses what has no place, naming the annotation', () => {
	expect(() => shapes([{ key: 'a', kind: 'rule', y: 101 }])).toThrow(
		'lineLayout: annotation "a": y, 101, lies outside the axis'
	);
	expect(() => shapes([{ key: 'a', kind: 'text', x: -1, y: 1, text: '' }])).toThrow('x, -1, lies outside');
	expect(() => shapes([{ key: 'a', kind: 'rule' }])).toThrow('has no axis; give either x or y');
	expect(() => shapes([{ key: 'a', kind: 'rule', x: 1, y: 1 }])).toThrow('has both axes');
	expect(() => shapes([{ key: 'a', kind: 'band', x: [3, 2] }])).toThrow('ends before it begins');
	expect(() => shapes([{ key: 'a', kind: 'band', y: [30, 20] }])).toThrow('ends before it begins');
	expect(() => shapes([{ key: 'a', kind: 'band', x: [11, 12] }])).toThrow('lies outside');
	expect(() => shapes([{ key: 'a', kind: 'band', x: [NaN, 2] }])).toThrow(
		'x: the value is NaN; give a finite number'
	);
	const twice: Annotation<number> = { key: 'a', kind: 'rule', x: 1 };
	expect(() => shapes([twice, twice])).toThrow('two rows have the key "a"');
});
