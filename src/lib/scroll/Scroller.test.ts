import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { ScrollState } from './scrollState.svelte.js';
import Scroller from './Scroller.svelte';

interface Words {
	id: string;
	words: string;
}

const steps: Words[] = [
	{ id: 'air-1', words: 'First words' },
	{ id: 'air-2', words: 'Second words' }
];
const stage = createRawSnippet<[ScrollState]>((reader) => ({
	render: () => `<p>Stage at ${reader().index}, ${reader().progress}</p>`
}));
const step = createRawSnippet<[Words, { active: boolean; index: number }]>((words, where) => ({
	render: () => `<p>${where().index}: ${words().words}</p>`
}));
const unrolled = createRawSnippet<[Words]>((words) => ({ render: () => `<p>Figure of ${words().id}</p>` }));

/** The body that the server sends, without the marks that Svelte leaves for hydration. */
function served(props: { offset?: number; unrolled?: typeof unrolled }): string {
	return render(Scroller<Words>, { props: { steps, stage, step, label: 'Air', ...props } }).body.replace(
		/<!--.*?-->/g,
		''
	);
}

test('the server sends every step with its address and its words, and a stage above the first', () => {
	const body = served({});
	expect(body).toMatch(/<section class="scroller[^"]*" aria-label="Air"/);
	expect(body).toContain('<p>Stage at -1, 0</p>');
	expect(body).toMatch(/id="air-1" data-step="air-1"[^>]*>\s*<p>0: First words<\/p>/);
	expect(body).toMatch(/id="air-2" data-step="air-2"[^>]*>\s*<p>1: Second words<\/p>/);
	expect(body).not.toContain('aria-current');
});

test('the server sends each figure once, for readers without scripts', () => {
	const figures = served({ unrolled }).match(
		/<noscript><div class="unrolled[^"]*"><p>Figure of air-\d<\/p><\/div><\/noscript>/g
	);
	expect(figures).toHaveLength(2);
	expect(served({})).not.toContain('noscript');
});

test('a trigger line of one’s own reaches the style, so that links lead there before any script', () => {
	expect(served({ offset: 0.25 })).toContain('--trigger-line: 25svh');
	expect(served({})).not.toContain('style=');
});
