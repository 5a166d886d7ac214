import { expect, test } from 'vitest';
import { dotBox, rectBox } from './stopBox.js';

const frame = { width: 100, height: 50 };

test('a box is cut off where its chart ends', () => {
	expect(rectBox(frame, { x: 10, y: 20, width: 30, height: 10 })).toEqual({
		left: 10,
		top: 20,
		right: 40,
		bottom: 30
	});
	expect(rectBox(frame, { x: -5, y: 40, width: 200, height: 30 })).toEqual({
		left: 0,
		top: 40,
		right: 100,
		bottom: 50
	});
	expect(dotBox(frame, { x: 98, y: 25, r: 4 })).toEqual({ left: 94, top: 21, right: 100, bottom: 29 });
});
