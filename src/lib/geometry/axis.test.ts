import { expect, test } from 'vitest';
import { linearScale } from '../scale/linearScale.js';
import { bottomAxis } from './axis.js';
import { labelBox } from './labelBox.js';

const place = { y: 90, width: 400, size: 11, unit: 'µg/m3', lang: 'en' } as const;

test('bottomAxis puts its labels at round numbers, the last one with the unit', () => {
	const { ticks, labels } = bottomAxis(linearScale([0, 100], [0, 360]), place);
	expect(ticks).toEqual([0, 20, 40, 60, 80, 100]);
	expect(labels.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100\u00a0µg/m³']);
	expect(labels[1]).toMatchObject({ x: 72, y: 90, anchor: 'middle' });
});

test('bottomAxis leaves out a label that would touch the next, and none leaves the box', () => {
	const { labels } = bottomAxis(linearScale([0, 100], [0, 140]), { ...place, width: 150 });
	expect(labels.length).toBeLessThan(6);
	expect(labels.at(-1)?.text).toBe('100\u00a0µg/m³');
	const boxes = labels.map(labelBox);
	expect(boxes[0]?.left).toBeGreaterThanOrEqual(0);
	expect(boxes.at(-1)?.right).toBeLessThanOrEqual(150);
	boxes.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThan(boxes[index]?.right ?? 0));
});
