import type { Theme } from './messages.js';
import { paints, type PaintName } from './paints.js';

/** Tokens of the theme by name, as `--yiluo-river`. */
export type Tokens = Readonly<Record<string, string>>;

const colour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const length = /^\d{1,3}(?:\.\d{1,3})?(?:px|em|rem)$/;
const families = /^[\p{L}\d ,'"-]{1,200}$/u;

const font = [families, "names of fonts, as 'My Sans', Arial"] as const;
const size = [length, 'a length, as 20px or 1.2rem'] as const;

/** The tokens that are no paints, by name. */
const others: Readonly<Record<string, readonly [RegExp, string]>> = {
	sans: font,
	serif: font,
	'title-size': size,
	'title-size-wide': size,
	'subtitle-size': size,
	'note-size': size,
	gap: size
};

const isPaint = (name: string): name is PaintName => Object.hasOwn(paints, name);

/** What one token must be; nothing where it is. */
function misshapen(token: string, value: string): string | undefined {
	const name = token.replace('--yiluo-', '');
	if (token === name || !(isPaint(name) || Object.hasOwn(others, name)))
		return `${token} is no token of the theme`;
	const [form, advice] = others[name] ?? [colour, 'a colour, as #0082a1'];
	return form.test(value) ? undefined : `${token} cannot be ${value.slice(0, 40)}; give ${advice}`;
}

/** The light that a colour gives off, 0 (black) to 1 (white), as WCAG 2 reckons it. */
function luminance(hex: string): number {
	const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(digits.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, 1 to 21. */
function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** Text is read on page and card, marks are seen on the page. */
const grounds = (name: PaintName): [ground: PaintName, least: number][] => {
	if (name === 'page' || name === 'card' || name === 'rule') return [];
	const text = name === 'ink' || name === 'soft' || name.endsWith('-text');
	return text
		? [
				['page', 4.5],
				['card', 4.5]
			]
		: [['page', 3]];
};

/** Pairs of paints that stand too close once tokens are set, in the schemes that a theme may show. */
function tooClose(tokens: Tokens, theme: Theme): string[] {
	const faults: string[] = [];
	for (const scheme of ['light', 'dark'] as const) {
		if (theme !== 'auto' && theme !== scheme) continue;
		const given = (name: PaintName) => tokens[`--yiluo-${name}`];
		const paint = (name: PaintName) => given(name) ?? paints[name][scheme === 'light' ? 0 : 1];
		for (const name of Object.keys(paints) as PaintName[])
			for (const [ground, least] of grounds(name)) {
				const ratio = contrast(paint(name), paint(ground));
				if (ratio < least && (given(name) ?? given(ground)))
					faults.push(
						`--yiluo-${name} on --yiluo-${ground} has a contrast of ${ratio.toFixed(1)} in ${scheme}, at least ${least} is needed`
					);
			}
	}
	return faults;
}

/**
 * What is wrong with the tokens of a newsroom: names that the theme does not have, values of another form, and pairs
 * of paints that cannot be told apart. Tokens are taken as a whole or not at all: half of them would be a theme that
 * nobody has seen.
 *
 * @param theme the schemes in which they are shown: both, or the one that is fixed
 * @returns a sentence for each fault; none for good tokens
 */
export function tokenFaults(tokens: Tokens, theme: Theme): string[] {
	const faults = Object.entries(tokens).flatMap(([token, value]) => misshapen(token, value) ?? []);
	return faults.length > 0 ? faults : tooClose(tokens, theme);
}
