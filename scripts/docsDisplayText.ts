import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from '../src/docs/groups.js';
import { kinds } from '../src/docs/kinds.js';
import { ownWords } from '../src/docs/ownWords.js';
import { servingWords } from '../src/docs/servingWords.js';
import { themingWords } from '../src/docs/themingWords.js';
import { words } from '../src/docs/words.js';

const docs = join(import.meta.dirname, '..', 'src', 'docs');

/** The titles of figures in the code of the examples. */
function figureTitles(): string[] {
	const folder = join(docs, 'examples');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/title: '[^']*'/g) ?? []);
}

/** What the documentation sets in display type: its heads, and the titles of its figures. */
export function docsDisplayText(): string {
	const { title, start, colors, brand, night, readers, type } = themingWords.zh;
	const own = ownWords.zh;
	const serving = servingWords.zh;
	const gallery = readFileSync(join(docs, 'components', 'Gallery.svelte'), 'utf8');
	return [
		...Object.values(words.zh),
		...groups.map(({ question }) => question.zh),
		...Object.values(kinds).flatMap(({ name, examples }) => [
			name.zh,
			...examples.map((each) => each.name.zh)
		]),
		...[title, start.title, colors.title, brand.name, night.name, readers.title, type.title],
		...[own.title, own.figure, own.gains.title, own.rules.title, ...own.steps.map((step) => step.title)],
		...[serving.title, serving.ways.title, serving.cost.title, serving.rules.title, serving.anywhere.title],
		...(gallery.match(/title: `[^`]*`/g) ?? []),
		...figureTitles()
	].join('');
}
