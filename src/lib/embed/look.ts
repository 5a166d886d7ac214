import type { Theme } from './messages.js';
import { paints, type PaintName } from './paints.js';
import type { Tokens } from './tokens.js';

/** How a newsroom's figures look before any page that shows them has a say. */
export interface Look {
	theme: Theme;
	/** Without faults, as `tokenFaults` tells them. */
	tokens: Tokens;
}

/** A look as rules of a figure's page. */
export function lookStyle({ theme, tokens }: Look): string {
	const scheme = theme === 'auto' ? [] : [`color-scheme:${theme}`];
	const rules = [...scheme, ...Object.entries(tokens).map(([name, value]) => `${name}:${value}`)];
	return rules.length > 0 ? `\n:root{${rules.join(';')}}` : '';
}

/** The tokens of a picture, which has one scheme: the light one, save where the look is dark. */
export function pictureTokens({ theme, tokens }: Look): Tokens {
	if (theme !== 'dark') return tokens;
	const dark = (Object.keys(paints) as PaintName[]).map((name) => [`--yiluo-${name}`, paints[name][1]]);
	return { ...Object.fromEntries(dark), ...tokens };
}
