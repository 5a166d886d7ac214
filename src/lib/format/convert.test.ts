import { expect, test } from 'vitest';
import { convert } from './convert.js';
import { quantity } from './quantity.js';

test('areas: mu become hectares and square kilometres, and back', () => {
	expect(convert(48_000, 'mu', 'ha')).toBeCloseTo(3200, 9);
	expect(convert(48_000, 'mu', 'km2')).toBeCloseTo(32, 9);
	expect(convert(1, 'km2', 'mu')).toBeCloseTo(1500, 9);
	expect(convert(187.24e4, 'm2', 'km2')).toBeCloseTo(1.8724, 9);
});

test('weights: jin become tonnes', () => {
	expect(convert(4.74e8, 'jin', 'tonne')).toBe(237_000);
});

test('what measures different things is refused, with what it can become', () => {
	expect(() => convert(1, 'mu', 'tonne')).toThrow(
		'convert: mu cannot become tonne; it can become m2, ha, km2'
	);
	expect(() => convert(1, '%', 'pp')).toThrow('convert: % cannot become pp; it stands alone');
	expect(convert(24, '%', '%')).toBe(24);
});

test('a number is converted on request, and then written as any other', () => {
	expect(quantity(convert(48_000, 'mu', 'ha'), 'ha', 'zh')).toBe('3200公顷');
	expect(quantity(convert(3200, 'ha', 'km2'), 'km2', 'en')).toBe('32\u00a0km²');
	expect(quantity(convert(1, 'mu', 'ha'), 'ha', 'en')).toBe('0.0667\u00a0hectares');
	expect(quantity(convert(4.74e8, 'jin', 'tonne'), 'tonne', 'zh')).toBe('23.7万吨');
	expect(quantity(46_470_000_000, 'yuan', 'zh')).toBe('464.7亿元');
});
