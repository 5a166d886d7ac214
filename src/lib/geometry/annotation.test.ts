import { expect, test } from 'vitest';
import { annotationShapes, type Annotation, type AnnotationGround } from './annotation.js';
import { labelBox, overlap } from './labelBox.js';

const ground: AnnotationGround<number> = {
	plot: { left: 0, top: 0, right: 400, bottom: 200 },
	x: (value) => value * 40,
	y: (value) => 200 - value * 2,
	size: 10
};
const shapes = (annotations: readonly Annotation<number>[], more: Partial<AnnotationGround<number>> = {}) =>
	annotationShapes('lineLayout', annotations, { ...ground, ...more });

test('annotationShapes draws a rule across the plot with its words over it', () => {
	const { rules, labels } = shapes([{ key: 'norm', kind: 'rule', y: 50, text: 'Norm' }]);
	expect(rules).toMatchObject([{ key: 'norm', x1: 0, y1: 100, x2: 400, y2: 100, tone: 'soft' }]);
	expect(labels).toMatchObject([{ key: 'norm-text', text: 'Norm', x: 4, anchor: 'start', halo: true }]);
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
		{ key: 'plague', x: 80, y: 0, width: 320, height: 200 },
		{ key: 'good', x: 0, y: 160, width: 400, height: 20, tone: 'forest' }
	]);
	expect(labels).toMatchObject([{ text: 'Plague years', x: 240, anchor: 'middle' }]);
});

test('annotationShapes leads from words to their place', () => {
	const { rules, labels } = shapes([{ key: 'peak', kind: 'text', x: 5, y: 50, text: 'Peak' }]);
	expect(rules).toMatchObject([{ key: 'peak-leader', x1: 200, x2: 200, y2: 94 }]);
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
	const full = shapes([norm], { obstacles: [ground.plot] });
	expect([full.labels.length, full.rules.length]).toEqual([0, 1]);
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
	expect(() => shapes([{ key: 'a', kind: 'band', x: [NaN, 2] }])).toThrow('lies outside');
	const twice: Annotation<number> = { key: 'a', kind: 'rule', x: 1 };
	expect(() => shapes([twice, twice])).toThrow('two rows have the key "a"');
});
