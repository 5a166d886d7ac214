import { expect, test } from 'vitest';
import { magnitude } from './magnitude.js';

test('numbers under one another share the magnitude of the largest', () => {
	expect(magnitude([46_470_000_000, 2_671_000_000, null], 'yuan', 'zh')).toEqual({
		divisor: 1e8,
		unit: '亿元'
	});
	expect(magnitude([46_470_000_000, 2_671_000_000], 'yuan', 'en')).toEqual({
		divisor: 1e9,
		unit: 'billion yuan'
	});
	expect(magnitude([48_000, 16_000], 'mu', 'zh')).toEqual({ divisor: 1e4, unit: '万亩' });
});

test('a small number among large ones keeps its figures', () => {
	expect(magnitude([200_000_000, 400_000], 'yuan', 'zh')).toEqual({ divisor: 1e8, unit: '亿元' });
	expect(magnitude([200_000_000, 40_000], 'yuan', 'zh')).toEqual({ divisor: 1e4, unit: '万元' });
	expect(magnitude([1e12, 1e-6], 'yuan', 'en')).toEqual({ divisor: 1, unit: 'yuan' });
});

test('a unit that is not counted in 万 keeps its own', () => {
	expect(magnitude([20_000, 30_000], 'km2', 'zh')).toEqual({ divisor: 1, unit: '平方公里' });
	expect(magnitude([], 'yuan', 'zh')).toEqual({ divisor: 1, unit: '元' });
	expect(magnitude([0, null], '', 'en')).toEqual({ divisor: 1, unit: '' });
});
