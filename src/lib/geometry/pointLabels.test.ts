import { expect, test } from 'vitest';
import { boxGap } from './placeLabels.js';
import { labelBox } from './labelBox.js';
import { markBox, pointLabels, type NamedPoint } from './pointLabels.js';

const bounds = { left: 0, top: 0, right: 200, bottom: 200 };
const point = (key: string, x: number, y: number, rest: Partial<NamedPoint> = {}): NamedPoint => ({
	key,
	text: key,
	x,
	y,
	r: 4,
	importance: 0,
	strong: false,
	...rest
});

test('a name stands right of its mark, or left of it at the right edge', () => {
	const points = [point('Ash', 100, 50), point('Elm', 195, 150)];
	const { labels } = pointLabels(points, { bounds, marks: points.map(markBox), size: 10 });
	expect(labels.map(({ text, anchor, x }) => [text, anchor, x])).toEqual([
		['Ash', 'start', 108],
		['Elm', 'end', 187]
	]);
});

test('names keep off marks and one another, and the least important is left out', () => {
	const points = Array.from({ length: 100 }, (_, index) =>
		point(`Town ${index}`, 10 + (index % 10) * 18, 10 + Math.floor(index / 10) * 18, { importance: index })
	);
	const marks = points.map(markBox);
	const boxes = pointLabels(points.slice(0, 99), {
		bounds,
		marks: marks.filter((_, index) => index % 2),
		size: 10
	}).labels.map(labelBox);
	expect(boxes.length).toBeGreaterThan(0);
	expect(boxes.length).toBeLessThan(99);
	boxes.forEach((box, index) => {
		for (const other of boxes.slice(index + 1)) expect(boxGap(box, other)).toBeGreaterThanOrEqual(2);
	});
});

test('a strong name finds a place at the end of a line, or over marks', () => {
	const crowd = Array.from({ length: 900 }, (_, index) => ({
		x: (index % 30) * 7,
		y: Math.floor(index / 30) * 7,
		r: 4
	}));
	const { labels, leaders } = pointLabels([point('Oak', 100, 100, { strong: true })], {
		bounds,
		marks: crowd.map(markBox),
		size: 10
	});
	expect(labels).toMatchObject([{ text: 'Oak', weight: 'bold', halo: true }]);
	expect(leaders).toEqual([]);
	const ring = crowd.filter(({ x, y }) => Math.hypot(x - 100, y - 100) < 30);
	const led = pointLabels([point('Oak', 100, 100, { strong: true })], {
		bounds,
		marks: ring.map(markBox),
		size: 10
	});
	expect(led.leaders).toHaveLength(1);
});
