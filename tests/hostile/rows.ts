import fc from 'fast-check';
import type { NamedRow } from '../variants.js';

/** Strings that have broken charts elsewhere: markup, controls of direction, emoji, words without an end, scripts. */
export const hostileTexts = [
	'</script><script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onload='alert(1)",
	'<!--',
	']]>',
	'&lt;b&gt; &amp;',
	'javascript:alert(1)',
	'\u202eright to left\u202c',
	'\u2066isolated\u2069 and \u200f marked',
	'👨‍👩‍👧‍👦 🏳️‍🌈 é',
	'x'.repeat(400),
	'洛'.repeat(120),
	'   ',
	'\t\n\r',
	'__proto__',
	'constructor',
	'=1+1',
	'{{7*7}} ${7*7}',
	'\u0000\u0001\u001f',
	'\ud800'
] as const;

/** A name that a reader could be given: words, any characters at all, or what has broken charts elsewhere. */
export const anyName = fc
	.oneof(
		{ weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 24 }) },
		{ weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }) },
		{ weight: 1, arbitrary: fc.constantFrom(...hostileTexts) }
	)
	.filter((name) => name.trim() !== '');

/** A value as data have it: missing, whole, round, tiny, huge, below zero. */
export const anyValue = fc.oneof(
	fc.constant(null),
	fc.integer({ min: -1000, max: 1000 }),
	fc.double({ min: -1e6, max: 1e6, noNaN: true }),
	fc.double({ min: 0, max: 100, noNaN: true }),
	fc.double({ noNaN: true, noDefaultInfinity: true })
);

/** Up to eight rows, each with a name of its own. */
export const anyRows = (value: fc.Arbitrary<number | null> = anyValue): fc.Arbitrary<NamedRow[]> =>
	fc.uniqueArray(fc.record({ name: anyName, value }), { maxLength: 8, selector: ({ name }) => name });
