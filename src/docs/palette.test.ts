import { expect, test } from 'vitest';
import { palette } from './palette.js';

const css = `:root { --yiluo-page: #fff; --yiluo-ink: #000; --yiluo-sans: Arial; }
@media screen and (prefers-color-scheme: dark) { :root { --yiluo-page: #000; --yiluo-ink: #777777; } }
@media print { :root { --yiluo-page: #fff; } }`;

test('a palette has each colour in both modes, with its contrast against the page', () => {
	expect(palette(css)).toEqual([
		{ name: 'page', light: '#fff', dark: '#000', lightContrast: 1, darkContrast: 1 },
		{ name: 'ink', light: '#000', dark: '#777777', lightContrast: 21, darkContrast: 4.7 }
	]);
});

test('a colour without a dark sister is refused by name', () => {
	expect(() => palette(css.replace('--yiluo-ink: #777777;', ''))).toThrow('gives no --yiluo-ink');
});
