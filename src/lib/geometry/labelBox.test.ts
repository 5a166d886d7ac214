import { expect, test } from 'vitest';
import { labelBox, lineWidth, overlap } from './labelBox.js';

const label = { key: 'a', text: '森林', x: 100, y: 50, anchor: 'middle', size: 10 } as const;

test('labelBox(label) is as wide as its text, around its anchor', () => {
	expect(labelBox(label)).toMatchObject({ left: 90, right: 110 });
	expect(labelBox({ ...label, anchor: 'start' })).toMatchObject({ left: 100, right: 120 });
	expect(labelBox({ ...label, anchor: 'end' })).toMatchObject({ left: 80, right: 100 });
	expect(labelBox(label).top).toBeCloseTo(41.2);
	expect(labelBox(label).bottom).toBeCloseTo(52.4);
});

test('lineWidth(label) is the width in the label’s own face', () => {
	const latin = { ...label, text: 'mil' };
	expect(lineWidth(latin)).toBeCloseTo(12.7);
	expect(lineWidth({ ...latin, weight: 'bold' })).toBeCloseTo(14.5);
	expect(lineWidth({ ...latin, display: true })).toBeCloseTo(16.2);
});

test('boxes that only touch do not overlap', () => {
	const box = { left: 0, top: 0, right: 10, bottom: 10 };
	expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false);
	expect(overlap(box, { ...box, left: 9, right: 20 })).toBe(true);
});
