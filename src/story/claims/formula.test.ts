import { expect, test } from 'vitest';
import { evaluate, inputs, parseFormula, printFormula } from './formula.js';
import { single } from './units.js';

const values: Record<string, number> = { a: 6, b: 2, c: 3 };
const valueOf = (id: string) => ({ value: values[id] ?? Number.NaN, units: {} });

test('a formula is evaluated with the usual precedence', () => {
	expect(evaluate(parseFormula('a - b * c'), valueOf).value).toBe(0);
	expect(evaluate(parseFormula('(a - b) * c'), valueOf).value).toBe(12);
	expect(evaluate(parseFormula('(a / b) ** 2'), valueOf).value).toBe(9);
	expect(evaluate(parseFormula('-(a / b)'), valueOf).value).toBe(-3);
});

test('a formula prints as a reader writes it, with only the brackets that it needs', () => {
	const print = (source: string) => printFormula(parseFormula(source), (id) => id, 'en');
	expect(print('a - (b - c)')).toBe('a − (b − c)');
	expect(print('(a - b) - c')).toBe('a − b − c');
	expect(print('percent((a - b) / c)')).toBe('(a − b) ÷ c × 100%');
	expect(print('ratio(a) * b')).toBe('a × b');
	expect(print('km2(a) / b')).toBe('a (in km²) ÷ b');
});

test('the claims of a formula are listed once, in order', () => {
	expect(inputs(parseFormula('(x.to - x.from) / x.from'))).toEqual(['x.to', 'x.from']);
});

test('anything but arithmetic is refused with what is allowed', () => {
	expect(() => parseFormula('a > b')).toThrow(/BinaryExpression is not understood; use claims, numbers/);
	expect(() => parseFormula('round(a)')).toThrow(/percent, ratio, km2/);
	expect(() => parseFormula('"a"')).toThrow(SyntaxError);
});

test('division by zero and a power of a measured value are refused', () => {
	expect(() => evaluate(parseFormula('a / 0'), valueOf)).toThrow('divides by zero');
	expect(() => evaluate(parseFormula('a ** 2'), () => ({ value: 2, units: single('km2') }))).toThrow(
		'a power takes plain ratios'
	);
});
