import { expect, test } from 'vitest';
import { highlight } from './highlight.js';

const sorts = (code: string) =>
	highlight(code)
		.filter(({ sort }) => sort !== 'plain')
		.map(({ sort, text }) => `${sort} ${text}`);

test('a module has comments, strings and keywords, and no tags', () => {
	expect(sorts('/** One. */\nexport const rows: Array<string> = [\'a\', "b"]; // two')).toEqual([
		'comment /** One. */',
		'keyword export',
		'keyword const',
		"string 'a'",
		'string "b"',
		'comment // two'
	]);
});

test('a component has keywords in its script, and tags and blocks in its markup', () => {
	expect(sorts('<script lang="ts">\n\tlet from = 1;\n</script>\n\n{#if from}<Figure {from} />{/if}')).toEqual(
		[
			'tag <script',
			'string "ts"',
			'keyword let',
			'keyword from',
			'tag </script',
			'keyword {#if',
			'tag <Figure',
			'keyword {/if'
		]
	);
});

test('a keyword in a string or an address in a string stays a string', () => {
	expect(sorts("const a = 'return https://x.test/b';")).toEqual([
		'keyword const',
		"string 'return https://x.test/b'"
	]);
});

test('joined, the tokens are the code', () => {
	const code =
		'<script>\n\tconst a = `b\n${c}`;\n</script>\n<p>don’t</p>\n<style>\n\tp { color: red; }\n</style>\n';
	expect(
		highlight(code)
			.map(({ text }) => text)
			.join('')
	).toBe(code);
});
