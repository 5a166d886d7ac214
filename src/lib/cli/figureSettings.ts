import { readFile } from 'node:fs/promises';
import { readSettings } from '../embed/settings.js';
import type { Look } from '../embed/look.js';
import { langList, positive, wordList, type Given, type OptionNames } from './arguments.js';
import type { CheckSettings } from './figureTask.js';
import { formNames, pictureForms, type Form } from './forms.js';
import { missingPackages, type FontSettings } from './pictures.js';
import { UsageError } from './usage.js';

/** The options of every command that reads figures. */
export const readingOptions: OptionNames = {
	values: ['lang', 'data', 'max-size', 'jobs'],
	flags: ['json', 'help']
};

/** The options of `render`. */
export const renderOptions: OptionNames = {
	values: [
		...readingOptions.values,
		'out',
		'only',
		'site',
		'credit',
		'licence',
		'theme',
		'tokens',
		'font',
		'display-font'
	],
	flags: [...readingOptions.flags, 'overwrite']
};

/** What a file may have where nothing else is said, in MB. */
export const usualSize = 10;

/** How the files of figures are read. */
export const readingSettings = (options: Given): CheckSettings => ({
	langs: langList(options.text('lang')),
	data: options.text('data'),
	maxBytes: positive('max-size', options.text('max-size'), usualSize) * 1e6
});

/** The address of a site, without a slash at its end. */
export function siteUrl(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
		throw new UsageError(
			`--site: "${text}" is no address of a folder; give one as https://example.org/figures`
		);
	return url.href.replace(/\/$/, '');
}

/** How figures look, from `--theme` and the file of `--tokens`. */
export async function givenLook(options: Given): Promise<Look> {
	const file = options.text('tokens');
	const css = file === undefined ? '' : await readFile(file, 'utf8').catch((error: Error) => error);
	if (css instanceof Error) throw new UsageError(`--tokens: ${css.message}`);
	const declarations = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*:root\s*\{([^}]*)\}\s*$/, '$1');
	const { settings, refused } = readSettings([
		['theme', options.text('theme') ?? 'auto'],
		['tokens', declarations]
	]);
	if (refused.length > 0) throw new UsageError(refused.join('\n'));
	return { theme: settings.theme, tokens: settings.tokens };
}

/** The forms that can be made, and what to say of those that cannot. */
export interface PossibleForms {
	forms: readonly Form[];
	/** @default nothing is left out */
	note?: string;
}

/**
 * The forms that are asked for. Of those that nobody named, pictures are left out where nothing can draw them, and
 * oEmbed where no address is known.
 *
 * @throws {UsageError} for a form that was named and cannot be made
 */
export function possibleForms(
	options: Given,
	fonts: FontSettings,
	missing = missingPackages(fonts)
): PossibleForms {
	const named = wordList('only', options.text('only'), formNames);
	if (named?.includes('oembed') && !options.text('site'))
		throw new UsageError('--only oembed needs --site, the address that its answer names');
	const wanted = named ?? formNames.filter((form) => form !== 'oembed' || options.text('site'));
	const pictures = wanted.filter((form) => pictureForms.includes(form));
	if (missing.length === 0 || pictures.length === 0) return { forms: wanted };
	const fontless = missing.some((name) => name !== '@resvg/resvg-js') ? ', or give --font FILE' : '';
	const note = `pictures (${pictures.join(', ')}) need packages that are not installed: npm install ${missing.join(' ')}${fontless}`;
	if (named) throw new UsageError(note);
	return { forms: wanted.filter((form) => !pictures.includes(form)), note };
}
