import { expect, test } from 'vitest';
import { px, pxText } from './pixel.js';

test('px(…) keeps a tenth of a pixel', () => {
	expect([12.34, 12.35, -0.26, 7].map(px)).toEqual([12.3, 12.4, -0.3, 7]);
});

test('pxText(…) writes what px gives', () => {
	expect([12.34, 40, -0.26, -3, 0.04].map(pxText)).toEqual(['12.3', '40', '-0.3', '-3', '0']);
	for (let value = -20; value < 20; value += 0.37) expect(pxText(value)).toBe(String(px(value)));
	expect(pxText(-0.01)).toBe(`${px(-0.01)}`);
});
