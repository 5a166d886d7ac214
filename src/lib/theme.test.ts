import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast,
	type Rgb
} from 'culori';
import { describe, expect, test } from 'vitest';
import { paint, type Paint } from './scale/tones.js';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const dark = css.indexOf('prefers-color-scheme: dark');
const modes = {
	light: tokens(css.slice(0, dark)),
	dark: tokens(css.slice(dark, css.indexOf('prefers-contrast')))
};

const hues = ['river', 'forest', 'loess', 'brick', 'slate'] as const;
const least = { light: 16, dark: 18.9 };
const prot = filterDeficiencyProt(1);
const deuter = filterDeficiencyDeuter(1);
const trit = filterDeficiencyTrit(1);
const visions: Record<string, (colour: Rgb) => Rgb> = {
	normal: (colour) => colour,
	protan: (colour) => prot(colour),
	deutan: (colour) => deuter(colour),
	tritan: (colour) => trit(colour)
};

function tokens(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(/--yiluo-([\w-]+): (#[0-9a-f]+);/g)].map(([, name, hex]) => [name, hex])
	);
}

describe.each(['light', 'dark'] as const)('the colours, %s', (mode) => {
	const colour = (name: string) => {
		const hex = modes[mode][name];
		if (!hex) throw new RangeError(`theme.css has no --yiluo-${name} in ${mode}`);
		return hex;
	};

	test('text can be read: 4.5 to 1 on page and card', () => {
		const faint = ['ink', 'soft', ...hues.map((hue) => `${hue}-text`)].flatMap((name) =>
			['page', 'card']
				.filter((ground) => wcagContrast(colour(name), colour(ground)) < 4.5)
				.map((ground) => `${name} on ${ground}: ${wcagContrast(colour(name), colour(ground)).toFixed(2)}`)
		);
		expect(faint).toEqual([]);
	});

	test('marks can be seen: 3 to 1 on the page', () => {
		expect(hues.filter((hue) => wcagContrast(colour(hue), colour('page')) < 3)).toEqual([]);
	});

	test.each(Object.entries(visions))('any two hues stay apart in %s vision', (_, see) => {
		const difference = differenceCiede2000();
		const rgb = (hue: string) => converter('rgb')(colour(hue)) as Rgb;
		const close = hues.flatMap((a, index) =>
			hues
				.slice(index + 1)
				.map((b) => ({ a, b, apart: difference(see(rgb(a)), see(rgb(b))) }))
				.filter(({ apart }) => apart < least[mode])
		);
		expect(close).toEqual([]);
	});
});

test('a chart without a page has the light paints of the theme', () => {
	const light = Object.entries(modes.light);
	expect(light).toHaveLength(15);
	for (const [name, hex] of light) expect(paint(name as Paint)).toBe(`var(--yiluo-${name}, ${hex})`);
});

test('every paint is set for readers who force their colours', () => {
	const forced = css.slice(css.indexOf('forced-colors'), css.indexOf('@media print'));
	for (const name of Object.keys(modes.light)) expect(forced).toMatch(new RegExp(`--yiluo-${name}: [A-Z]`));
	const hues = ['river', 'forest', 'loess', 'brick', 'slate'];
	for (const sister of ['', '-text'])
		expect(
			new Set(hues.map((hue) => new RegExp(`--yiluo-${hue}${sister}: (\\w+)`).exec(forced)?.[1])).size
		).toBe(5);
});
