import * as v from 'valibot';
import { nearestWord } from '../../format/nearestWord.js';

/** What came, as a message shows it. */
export function came(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'function') return 'a function';
	return JSON.stringify(value)?.slice(0, 60) ?? typeof value;
}

/** Ends a message about a word: the one that was most likely meant, and all that are allowed. */
function allowed(word: string, words: readonly string[]): string {
	const nearest = nearestWord(word, words);
	const all = words.map((each) => each || '""').join(', ');
	return nearest ? `did you mean "${nearest}"? Allowed are ${all}` : `use one of ${all}`;
}

/** A leaf of a spec. `kind` is what a wrong value is none of, `advice` says what to give. */
const says =
	(kind: string, advice: string) =>
	({ input }: { input: unknown }): string =>
		input === undefined ? `is missing; give ${advice}` : `${came(input)} is no ${kind}; give ${advice}`;

export const text = (advice = 'a text') => v.string(says('text', advice));
export const filledText = (advice: string) => v.pipe(text(advice), v.regex(/\S/, `is empty; give ${advice}`));
export const number = (advice = 'a number') =>
	v.pipe(v.number(says('number', advice)), v.finite(says('finite number', advice)));
export const yesNo = () => v.boolean(says('yes or no', 'true or false'));
export const gap = () => v.nullable(number('a number, or null where it is missing'));

/** A field of the rows. Code may give a function instead, a spec cannot. */
export const field = () => v.string(says('channel', 'the name of a field of the rows'));

/** What is said of a value that is none of these words. */
export const notOneOf = (kind: string, words: readonly string[], input: unknown): string =>
	typeof input === 'string'
		? `"${input}" is no ${kind}; ${allowed(input, words)}`
		: says(kind, `one of ${words.join(', ')}`)({ input });

/** One word of a closed list. */
export const word = <const Word extends string>(kind: string, words: readonly Word[]) =>
	v.picklist(words, ({ input }) => notOneOf(kind, words, input));

export const list = <Item extends v.GenericSchema>(item: Item, advice: string) =>
	v.array(item, says('list', advice));

export const pair = <Item extends v.GenericSchema>(item: Item, advice: string) =>
	v.strictTuple([item, item], says('pair', advice));

export const byName = <Value extends v.GenericSchema>(value: Value, advice: string) =>
	v.record(v.string(), value, says('object', advice));

/** One of several forms; a value of none of them is told in one sentence. */
export const either = <const Forms extends v.UnionOptions>(kind: string, advice: string, forms: Forms) =>
	v.union(forms, says(kind, advice));

/** An object of these fields and no others: a name that is mistyped must not pass for an option left out. */
export const fields = <const Entries extends v.ObjectEntries>(kind: string, entries: Entries) =>
	v.strictObject(entries, ({ input, expected, received }) => {
		if (expected === 'never') {
			const name = received.replaceAll('"', '');
			return `"${name}" is no field of ${kind}; ${allowed(name, Object.keys(entries))}`;
		}
		if (expected === 'Object') return says('object', `the fields of ${kind}`)({ input });
		const left = entries[expected?.replaceAll('"', '') ?? ''] as v.GenericSchema | undefined;
		return (left && v.safeParse(left, undefined).issues?.[0].message) ?? `is missing; ${kind} needs it`;
	});
