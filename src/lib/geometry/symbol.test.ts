import { expect, test } from 'vitest';
import { forms, formReach, symbolPath } from './symbol.js';

test('a form is a closed outline around its point', () => {
	expect(symbolPath('disc', 10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
	expect(symbolPath('disc', 20, 20, 17.36)).toBe('M2.6 20a17.4 17.4 0 1 0 34.8 0a17.4 17.4 0 1 0 -34.8 0z');
	expect(symbolPath('square', 0, 0, 10)).toBe('M-8.9 -8.9h17.7v17.7h-17.7z');
	expect(symbolPath('diamond', 0, 0, 10)).toBe('M0 -12.5L12.5 0L0 12.5L-12.5 0z');
	expect(symbolPath('triangle', 0, 0, 10)).toBe('M0 -15.6L13.5 7.8H-13.5z');
});

test('all forms of one radius have one area', () => {
	const areas = {
		disc: Math.PI,
		square: (2 * formReach.square) ** 2,
		triangle: ((3 * Math.sqrt(3)) / 4) * formReach.triangle ** 2,
		diamond: 2 * formReach.diamond ** 2
	};
	for (const form of forms) expect(areas[form]).toBeCloseTo(Math.PI, 1);
});
