import { expect, test } from 'vitest';
import { paint } from './tones.js';

test('paint(name) is the page’s token, or the light colour', () => {
	expect(paint('ink')).toBe('var(--yiluo-ink, #1d2528)');
	expect(paint('river-text')).toBe('var(--yiluo-river-text, #006f8a)');
});

test('paint(mix) lies between two paints, mixed by the page', () => {
	expect(paint({ from: 'ink', to: 'page', t: 0.254 })).toBe(
		'color-mix(in oklab, var(--yiluo-ink, #1d2528), var(--yiluo-page, #faf6ee) 25%)'
	);
});
