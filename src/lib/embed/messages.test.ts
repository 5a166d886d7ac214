import { expect, test } from 'vitest';
import { highest, toldHeight, toldTheme } from './messages.js';

test('a height is a number of pixels, rounded up so that nothing is cut', () => {
	expect(toldHeight({ yiluo: 'height', height: 400 })).toBe(400);
	expect(toldHeight({ yiluo: 'height', height: 400.2 })).toBe(401);
	expect(toldHeight({ yiluo: 'height', height: highest })).toBe(highest);
});

test('anything else is no height', () => {
	const heights = [0, -1, NaN, Infinity, -Infinity, highest + 1, 1e308, '400', '400px', '<b>400</b>'];
	for (const height of [...heights, null, undefined, [400], { valueOf: () => 400 }, true, 400n])
		expect(toldHeight({ yiluo: 'height', height })).toBeUndefined();
	for (const data of [
		null,
		undefined,
		400,
		'',
		'height',
		[],
		{},
		{ height: 400 },
		{ yiluo: 'theme', height: 9 }
	])
		expect(toldHeight(data)).toBeUndefined();
});

test('a theme is one of three words', () => {
	for (const theme of ['auto', 'light', 'dark'] as const)
		expect(toldTheme({ yiluo: 'theme', theme })).toBe(theme);
	for (const theme of ['', 'Dark', 'dark"><img src=x onerror=alert(1)>', 'toString', null, ['dark'], {}, 1])
		expect(toldTheme({ yiluo: 'theme', theme })).toBeUndefined();
	for (const data of [null, undefined, 'dark', { theme: 'dark' }, { yiluo: 'height', theme: 'dark' }])
		expect(toldTheme(data)).toBeUndefined();
});
