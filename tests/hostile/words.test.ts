import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/lib/format/convert.js';
import { formatNumber, round } from '../../src/lib/format/number.js';
import { dateOfDay, dayNumber } from '../../src/lib/format/date.js';
import { quantity } from '../../src/lib/format/quantity.js';
import { range } from '../../src/lib/format/range.js';
import { unitIds } from '../../src/lib/format/unit.js';
import { csvRows } from '../../src/lib/geometry/csvRows.js';
import { labelBox } from '../../src/lib/geometry/labelBox.js';
import { wrapText } from '../../src/lib/geometry/wrapText.js';
import { hostileTexts } from './rows.js';
import { runs } from './runs.js';

const lang = fc.constantFrom('zh' as const, 'en' as const);
const unit = fc.constantFrom(...unitIds);
const ordinary = fc.double({ min: -1e15, max: 1e15, noNaN: true });

/** What a formatted number says, read back. */
const readBack = (text: string): number => Number(text.replaceAll(',', '').replace('\u2212', '-'));

describe('a number', () => {
	test('is written so that it can be read back', () => {
		fc.assert(
			fc.property(ordinary, (value) => {
				expect(Math.abs(readBack(formatNumber(value)) - value)).toBeLessThanOrEqual(
					Math.abs(value) * 1e-15 + 1e-20
				);
			}),
			runs(300)
		);
	});

	test('is rounded to itself once it is rounded, and never further than half a step', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(6), (value, digits) => {
				const once = round(value, digits);
				expect(round(once, digits)).toBe(once);
				expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + Math.abs(value) * 1e-15);
			}),
			runs(300)
		);
	});

	test('has a sign that mirrors that of its opposite', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), unit, lang, (value, id, language) => {
				expect(quantity(-value, id, language)).toBe(`\u2212${quantity(value, id, language)}`);
			}),
			runs(300)
		);
	});

	test('with a unit is never written with NaN, undefined or a hyphen for a minus', () => {
		fc.assert(
			fc.property(ordinary, unit, lang, (value, id, language) => {
				expect(quantity(value, id, language)).not.toMatch(/NaN|undefined|Infinity|^-/);
			}),
			runs(300)
		);
	});

	test('comes back from another unit', () => {
		const areas = fc.constantFrom('m2' as const, 'mu' as const, 'ha' as const, 'km2' as const);
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), areas, areas, (value, from, to) => {
				expect(convert(convert(value, from, to), to, from) / value).toBeCloseTo(1, 12);
			}),
			runs(300)
		);
	});
});

test('a range of the same two ends is the quantity itself', () => {
	fc.assert(
		fc.property(ordinary, unit, lang, (value, id, language) => {
			expect(range(value, value, id, language)).toBe(quantity(value, id, language));
		}),
		runs(300)
	);
});

test('a day comes back from its date', () => {
	fc.assert(
		fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
			expect(dayNumber(dateOfDay(day))).toBe(day);
		}),
		runs(300)
	);
});

describe('a CSV text', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(...hostileTexts, '"', ',', '\r\n', '')
	);
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

	test('of any cells comes back as it was', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
				const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
				expect(csvRows('a.csv', text)).toEqual(rows);
			}),
			runs(300)
		);
	});

	test('of any characters is rows, or is refused with the row', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				try {
					for (const cells of csvRows('a.csv', text)) expect(cells.length).toBeGreaterThan(0);
				} catch (error) {
					expect((error as Error).message).toMatch(/^a\.csv: row \d+ of the CSV has quotes/);
				}
			}),
			runs(300)
		);
	});
});

describe('a text that is set in lines', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ unit: fc.constantFrom(...'洛河水质，改善。（二〇二一）《ab 12%'), maxLength: 60 }),
		fc.constantFrom(...hostileTexts)
	);

	test('loses no character but spaces', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
				const { lines } = wrapText(words, 12, width, Infinity);
				expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
			}),
			runs(300)
		);
	});

	test('has a box of finite numbers', () => {
		fc.assert(
			fc.property(text, (words) => {
				const box = labelBox({ key: 'a', text: words, x: 10, y: 10, anchor: 'start', size: 12 });
				expect(Object.values(box).every(Number.isFinite)).toBe(true);
				expect(box.right).toBeGreaterThanOrEqual(box.left);
			}),
			runs(300)
		);
	});
});
