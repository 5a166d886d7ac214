import { expect, test } from 'vitest';
import { dotsPath, ringsPath } from './dotField.js';

const points = [
	{ x: 10, y: 20 },
	{ x: 30.04, y: 20 }
];

test('dotsPath draws each dot as a line of no length', () => {
	expect(dotsPath(points)).toBe('M10 20h0M30 20h0');
	expect(dotsPath([])).toBe('');
});

test('ringsPath draws each ring as two half circles', () => {
	expect(ringsPath(points.slice(0, 1), 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0');
});

test('ringsPath draws circles where the radius is rounded', () => {
	expect(ringsPath(points.slice(0, 1), 4.26)).toBe('M5.7 20a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0 -8.6 0');
});
