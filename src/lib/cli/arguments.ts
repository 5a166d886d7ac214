import { parseArgs } from 'node:util';
import type { Lang } from '../format/lang.js';
import { nearestWord } from '../format/nearestWord.js';
import { UsageError } from './usage.js';

/** What stands after the name of a command: paths and options by name. */
export interface Given {
	names: readonly string[];
	/** The value of an option, the last one where it came often. */
	text: (option: string) => string | undefined;
	/** All values of an option. */
	texts: (option: string) => readonly string[];
	flag: (option: string) => boolean;
}

/** Options by name: those that take a value, and those that do not. */
export interface OptionNames {
	values: readonly string[];
	flags: readonly string[];
}

/** @throws {UsageError} for an option that is none, or lacks its value */
export function given(args: readonly string[], { values, flags }: OptionNames): Given {
	const options = Object.fromEntries([
		...values.map((name) => [name, { type: 'string', multiple: true }] as const),
		...flags.map((name) => [name, { type: 'boolean' }] as const)
	]);
	const { tokens, positionals } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const found = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const { name, rawName, value } = token;
		if (!Object.hasOwn(options, name)) throw new UsageError(unknown(rawName, name, [...values, ...flags]));
		const wanted = values.includes(name);
		if (wanted && (value === undefined || value === ''))
			throw new UsageError(`${rawName} has no value; give one after it`);
		if (!wanted && value !== undefined) throw new UsageError(`${rawName} takes no value; "${value}" came`);
		found.set(name, [...(found.get(name) ?? []), value ?? '']);
	}
	return {
		names: positionals,
		text: (option) => found.get(option)?.at(-1),
		texts: (option) => found.get(option) ?? [],
		flag: (option) => found.has(option)
	};
}

function unknown(came: string, name: string, names: readonly string[]): string {
	const nearest = nearestWord(name, names);
	return nearest
		? `${came} is no option here; did you mean --${nearest}?`
		: `${came} is no option here; use ${names.map((each) => `--${each}`).join(', ')}`;
}

/** Words of a closed list, with commas between them. */
export function wordList<Word extends string>(
	option: string,
	text: string | undefined,
	words: readonly Word[]
): Word[] | undefined {
	if (text === undefined) return undefined;
	const came = text.split(',').map((word) => word.trim());
	for (const word of came)
		if (!words.some((each) => each === word)) {
			const nearest = nearestWord(word, words);
			throw new UsageError(
				`--${option}: "${word}" is none of ${words.join(', ')}${nearest ? `; did you mean "${nearest}"?` : ''}`
			);
		}
	return words.filter((word) => came.includes(word));
}

/** A number above zero. */
export function positive(option: string, text: string | undefined, fallback: number): number {
	if (text === undefined) return fallback;
	const value = Number(text);
	if (!(value > 0 && Number.isFinite(value)))
		throw new UsageError(`--${option}: "${text}" is no number above zero`);
	return value;
}

/** Languages, in the order of the list of all. */
export const langList = (text: string | undefined): Lang[] | undefined =>
	wordList('lang', text, ['zh', 'en']);
