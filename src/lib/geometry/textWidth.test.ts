import { expect, test } from 'vitest';
import { textWidth } from './textWidth.js';

const ems = (text: string, style = {}) => Math.round(textWidth(text, 100, style)) / 100;

test('a Chinese character takes an em in every face', () => {
	expect(ems('森林')).toBe(2);
	expect(ems('森林', { weight: 'bold' })).toBe(2);
	expect(ems('森林', { display: true })).toBe(2);
	expect(ems('％（ＡＢ１２')).toBe(6);
});

test('Latin letters and figures have the widths of their face', () => {
	expect(ems('2016')).toBe(2.24); // 4 × 0.56
	expect(ems('2016', { display: true })).toBe(2.12); // 4 × 0.53
	expect(ems('mil')).toBe(1.27); // 0.83 + 0.22 + 0.22
	expect(ems('mil', { weight: 'bold' })).toBe(1.45); // 0.89 + 0.28 + 0.28
	expect(ems('2016', { display: true, weight: 'bold' })).toBeCloseTo(2.15);
});

test('accented letters are as wide as plain ones, composed or not', () => {
	expect(ems('éàüñçŽşő')).toBe(ems('eaunczso'.replace('z', 'Z')));
	expect(ems('e\u0301')).toBe(0.56);
	expect(ems('Łłøß')).toBe(0.56 + 0.22 + 0.61 + 0.61);
});

test('typographic punctuation and signs are known', () => {
	expect(ems('–')).toBe(0.56);
	expect(ems('—…‰→')).toBe(4);
	expect(ems('“”’·')).toBe(1.16); // 3 × 0.33, 0.28, less the 0.11 of kerning
	expect(ems('\u2212+')).toBe(1.16);
	expect(ems('35\u00a0µg/m³')).toBe(ems('35 ug/m') + 0.35); // µ is 2 wider than u, ³ takes 33
});

test('kerning draws pairs together', () => {
	expect(textWidth('To', 100)).toBeCloseTo(107.5); // 61 + 56 − 9.5
	expect(ems('AVA')).toBe(1.82); // 3 × 0.67 − 2 × 0.095
	expect(ems('7.')).toBe(0.84);
});

test('full-width punctuation that meets punctuation gives up half an em', () => {
	expect(ems('》，')).toBe(1.5);
	expect(ems('》、《')).toBe(2);
	expect(ems('！？')).toBe(2);
	expect(ems('（森）')).toBe(3);
});

test('what is not drawn takes no room, and other scripts take a usual width', () => {
	expect(ems('a\u200db\ufe0f')).toBe(1.12);
	expect(ems('')).toBe(0);
	expect(ems('한글')).toBe(1.88);
	expect(ems('ガ')).toBe(1);
	expect(ems('Жк')).toBe(1.14);
	expect(ems('\u{20000}')).toBe(1);
});
