import type { Lang } from 'yiluo';
import type Marks from '../examples/tileGrid/1-marks.svelte';
import type States from '../examples/tileGrid/2-states.svelte';
import type Highlight from '../examples/tileGrid/3-highlight.svelte';
import { obesity } from '../data/obesity.js';
import { states } from '../data/states.js';
import { mentionMarks, towns } from '../data/towns.js';
import type { Given, KindRows } from './exampleProps.js';

const tiles = (lang: Lang) =>
	towns(lang).map(({ code, name, col, row, count }) => ({ code, name, col, row, value: count }));

const marks: Given<typeof Marks> = (lang) => ({ tiles: tiles(lang), marks: mentionMarks() });

const byState: Given<typeof States> = (lang) => {
	const shares = obesity();
	return {
		tiles: states(lang).map(({ code, post, col, row }) => ({
			code,
			name: post,
			col,
			row,
			share: shares.get(post) ?? null
		}))
	};
};

const highlight: Given<typeof Highlight> = (lang) => ({
	tiles: tiles(lang),
	never: tiles(lang)
		.filter(({ value }) => value === 0)
		.map(({ code }) => code)
});

/** Places as tiles of one size. */
export const tileGrid: KindRows = {
	card: (lang) => ({
		chart: 'tileGrid',
		options: { tiles: tiles(lang), marks: mentionMarks().map((mark) => ({ ...mark, tone: 'river' })) }
	}),
	examples: { '1-marks': marks, '2-states': byState, '3-highlight': highlight }
};
