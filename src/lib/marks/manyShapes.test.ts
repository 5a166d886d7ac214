import { expect, test } from 'vitest';
import { shapeGroup, type DotsShape } from '../geometry/shape.js';
import { manyShapes } from './manyShapes.js';

const field = (key: string, count: number): DotsShape => ({
	type: 'dots',
	key,
	points: Array.from({ length: count }, () => ({ x: 0, y: 0 })),
	r: 1
});

test('manyShapes(shapes) counts the discs of every field, in groups too', () => {
	expect(manyShapes([field('a', 2000)])).toBe(false);
	expect(manyShapes([field('a', 2001)])).toBe(true);
	expect(manyShapes([shapeGroup('g', [field('a', 1500), field('b', 501)])])).toBe(true);
});
