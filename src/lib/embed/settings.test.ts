import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forcedPaints } from './forcedPaints.js';
import { paints } from './paints.js';
import { readSettings } from './settings.js';

const none = {
	theme: 'auto',
	lang: undefined,
	plain: false,
	transparent: false,
	static: false,
	tokens: {}
};

describe('readSettings(given)', () => {
	test('without anything is how the page is', () => {
		expect(readSettings([])).toEqual({ settings: none, refused: [] });
	});

	test('reads an address, and leaves alone what is for others', () => {
		const query = new URLSearchParams('theme=dark&lang=zh&plain&transparent=true&static=false&utm_source=a');
		expect(readSettings(query)).toEqual({
			settings: { ...none, theme: 'dark', lang: 'zh', plain: true, transparent: true },
			refused: []
		});
	});

	test('refuses a wrong value with its name, and keeps the rest', () => {
		expect(readSettings(new URLSearchParams('theme=dusk&plain=no&transparent'))).toEqual({
			settings: { ...none, transparent: true },
			refused: [
				'theme cannot be dusk; give auto, light or dark',
				'plain cannot be no; give it without a value'
			]
		});
	});

	test('takes tokens one by one, or as a style sheet declares them', () => {
		const tokens = { '--yiluo-river': '#005588', '--yiluo-sans': "'My Sans', Arial", '--yiluo-gap': '6px' };
		expect(readSettings([...Object.entries(tokens), ['theme', 'light']]).settings.tokens).toEqual(tokens);
		const text = `--yiluo-river: #005588;--yiluo-sans:'My Sans', Arial; --yiluo-gap : 6px;`;
		expect(
			readSettings([
				['theme', 'light'],
				['tokens', text]
			]).settings.tokens
		).toEqual(tokens);
	});
});

describe('tokens are refused', () => {
	const refused = (tokens: Record<string, string>, theme = 'light') => {
		const given = readSettings([['theme', theme], ...Object.entries(tokens)]);
		if (given.refused.length > 0) expect(given.settings.tokens).toEqual({});
		return given.refused;
	};

	test.each([
		['--yiluo-rivr', '#058', '--yiluo-rivr is no token of the theme'],
		['--brand', '#058', '--brand is no token of the theme'],
		['--yiluo-toString', '#058', '--yiluo-toString is no token of the theme'],
		['--yiluo-river', 'red', '--yiluo-river cannot be red; give a colour, as #0082a1'],
		['--yiluo-river', 'url(//evil)', '--yiluo-river cannot be url(//evil); give a colour, as #0082a1'],
		['--yiluo-river', '#12345', '--yiluo-river cannot be #12345; give a colour, as #0082a1'],
		['--yiluo-sans', 'a;}body{', "--yiluo-sans cannot be a;}body{; give names of fonts, as 'My Sans', Arial"],
		['--yiluo-gap', 'calc(1px)', '--yiluo-gap cannot be calc(1px); give a length, as 20px or 1.2rem']
	])('%s: %s', (name, value, message) => {
		expect(refused({ [name]: value })).toEqual([message]);
	});

	test('for a pair without contrast, which is named, in the scheme where it fails', () => {
		expect(refused({ '--yiluo-ink': '#999' })).toEqual([
			'--yiluo-ink on --yiluo-page has a contrast of 2.6 in light, at least 4.5 is needed',
			'--yiluo-ink on --yiluo-card has a contrast of 2.8 in light, at least 4.5 is needed'
		]);
		expect(refused({ '--yiluo-loess': '#d1a928' })).toEqual([
			'--yiluo-loess on --yiluo-page has a contrast of 2.1 in light, at least 3 is needed'
		]);
		expect(refused({ '--yiluo-page': '#ffffff', '--yiluo-card': '#ffffff' })).toEqual([]);
		expect(refused({ '--yiluo-page': '#fff' }, 'auto')[0]).toBe(
			'--yiluo-ink on --yiluo-page has a contrast of 1.2 in dark, at least 4.5 is needed'
		);
	});

	test('as a whole: good ones beside a wrong one are not taken', () => {
		expect(refused({ '--yiluo-river': '#005588', '--yiluo-gap': 'wide' })).toHaveLength(1);
	});
});

test('the paints of pages are those of the theme, in each scheme', () => {
	const css = readFileSync(join(import.meta.dirname, '../theme.css'), 'utf8');
	const [light = '', dark = '', , forced = ''] = css.split('@media');
	const values = (part: string) =>
		Object.fromEntries(
			[...part.matchAll(/--yiluo-([\w-]+): (#[0-9a-f]+|[A-Z]\w+);/g)].map(([, name, value]) => [name, value])
		);
	const inScheme = (place: 0 | 1) =>
		Object.fromEntries(Object.entries(paints).map(([name, by]) => [name, by[place]]));
	expect(values(light)).toEqual(inScheme(0));
	expect(values(dark)).toEqual(inScheme(1));
	expect(values(forced)).toEqual(forcedPaints);
});
