import { expect, test } from 'vitest';
import { scaleBar } from './scaleBar.js';

test('scaleBar(…) shows the longest round distance that fits', () => {
	expect(scaleBar(10, 80, { x: 5, y: 90 }, 'en')).toEqual({ x1: 5, x2: 55, y: 90, km: 5, text: '5\u00a0km' });
	expect(scaleBar(2, 80, { x: 0, y: 0 }, 'zh')).toMatchObject({ x2: 40, km: 20, text: '20公里' });
});
