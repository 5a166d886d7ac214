import fc from 'fast-check';
import { hostileTexts } from './rows.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What may stand where something else should: of any type, and what has broken readers elsewhere. */
const wrongValues: readonly Json[] = [
	null,
	true,
	0,
	-1,
	0.5,
	1e9,
	-1e308,
	5e-324,
	'',
	'linear',
	'2021-13-45',
	[],
	[[]],
	['a', 1, null],
	{},
	{ constructor: 1 },
	{ zh: 'x', en: 'y' },
	...hostileTexts
];

/** One change of a document: something is left out, doubled, renamed, or replaced. */
export interface Mutation {
	/** Says which part is changed; any whole number. */
	place: number;
	act: 'replace' | 'leave out' | 'double' | 'rename';
	value: Json;
}

export const anyMutations: fc.Arbitrary<Mutation[]> = fc.array(
	fc.record<Mutation>({
		place: fc.nat(),
		act: fc.constantFrom('replace', 'replace', 'leave out', 'double', 'rename'),
		value: fc.oneof(fc.constantFrom(...wrongValues), fc.jsonValue() as fc.Arbitrary<Json>)
	}),
	{ minLength: 1, maxLength: 3 }
);

interface Place {
	parent: Json[] | { [key: string]: Json };
	key: string;
}

/** Every part of a document by the object or list that holds it. */
function places(value: Json): Place[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [{ parent: value, key }, ...places(inner)]);
}

/** A copy of a document, changed. */
export function mutated(document: object, mutations: readonly Mutation[]): Json {
	const copy = structuredClone(document) as { [key: string]: Json };
	for (const { place, act, value } of mutations) {
		const all = places(copy);
		const found = all[place % all.length];
		if (found) change(found, act, value);
	}
	return copy;
}

function change({ parent, key }: Place, act: Mutation['act'], value: Json): void {
	if (Array.isArray(parent)) {
		const at = Number(key);
		if (act === 'leave out') parent.splice(at, 1);
		else if (act === 'double') parent.splice(at, 0, structuredClone(parent[at] ?? null));
		else parent[at] = structuredClone(value);
		return;
	}
	const old = parent[key] ?? null;
	if (act !== 'double') Reflect.deleteProperty(parent, key);
	if (act === 'replace') parent[key] = structuredClone(value);
	else if (act !== 'leave out') parent[`${key}s`] = old;
}
