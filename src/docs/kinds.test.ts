import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chartKinds, type Bilingual } from 'yiluo';
import { buildChart, kindOrder } from './buildChart.js';
import { buildGallery } from './buildGallery.js';
import { buildOwn } from './buildOwn.js';
import { buildTheming } from './buildTheming.js';
import generated from './generated/options.json';
import { groups } from './groups.js';
import { kinds } from './kinds.js';
import { loadExamples } from './loadExamples.js';
import type { OptionTables } from './optionTables.js';
import type { PageKind } from './pageKind.js';
import { rows } from './rows.js';

const tables = generated as OptionTables;
const registered = Object.keys(chartKinds).sort() as PageKind[];
const langs = ['zh', 'en'] as const;
const files = Object.keys(import.meta.glob('./examples/*/*.svelte')).map((path) =>
	path.replace('./examples/', '').replace('.svelte', '')
);

/** Texts that a language lacks, or that the Chinese page would show in English. */
const lacking = (texts: Readonly<Record<string, Bilingual>>): string[] =>
	Object.entries(texts).flatMap(([name, { zh, en }]) => [
		...(/\p{Script=Han}/u.test(zh) ? [] : [`${name} in Chinese`]),
		...(/[a-z]/i.test(en) && !/\p{Script=Han}/u.test(en) ? [] : [`${name} in English`])
	]);

test('each kind of chart has a place on the gallery, and one only', () => {
	expect([...kindOrder].sort()).toEqual(registered);
	expect(lacking(Object.fromEntries(groups.map(({ id, question }) => [id, question])))).toEqual([]);
	for (const lang of langs)
		expect(buildGallery(lang).flatMap(({ cards }) => cards)).toHaveLength(registered.length);
});

test('each file of an example is shown by a page', () => {
	const shown = Object.entries(kinds).flatMap(([kind, { examples }]) =>
		examples.map(({ file }) => `${kind}/${file}`)
	);
	const guides = files.filter((path) => /^(own|theming)\//.test(path));
	expect([...shown, ...guides].sort()).toEqual([...files].sort());
});

test('the documentation takes from the library what a reader can take', () => {
	const sources = import.meta.glob<string>(['./**/*.ts', './**/*.svelte', '!./**/*.test.ts'], {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const taken = Object.values(sources).flatMap((code) =>
		[...code.matchAll(/from '([^']*(?:yiluo|\blib\/)[^']*)'/g)].map(([, path]) => path)
	);
	expect([...new Set(taken)].sort()).toEqual(['yiluo', 'yiluo/layout', 'yiluo/theme.css?raw']);
});

describe.each(registered)('the page on %s', (kind) => {
	test('has words in both languages, and sources', () => {
		const { component, examples, name, sentence, caution, keys } = kinds[kind];
		expect(component).toMatch(/^[A-Z]\w+(Chart|Map)$/);
		expect(lacking({ name, sentence, caution, keys })).toEqual([]);
		for (const example of examples) {
			expect(lacking({ [`${example.file}, name`]: example.name })).toEqual([]);
			const reason = Object.fromEntries(
				langs.map((lang) => [lang, example.reason[lang].replace('亿元', '')])
			);
			expect(lacking({ [`${example.file}, reason`]: reason as Bilingual })).toEqual([]);
			expect(example.sources.length).toBeGreaterThan(0);
		}
	});

	test('has a live figure and at least two variations, each with its code', () => {
		const { examples } = buildChart(kind, 'en');
		expect(examples.length).toBeGreaterThanOrEqual(3);
		expect(Object.keys(rows[kind].examples).sort()).toEqual(
			kinds[kind].examples.map(({ file }) => file).sort()
		);
		for (const { code } of examples) expect(code).toMatch(/from 'yiluo'/);
		expect(examples.some(({ code }) => code.includes(kinds[kind].component))).toBe(true);
	});

	test.each(langs)('is drawn whole on a server, in %s', async (lang) => {
		const { examples } = buildChart(kind, lang);
		const components = await loadExamples(examples.map(({ path }) => path));
		examples.forEach(({ path, props }, index) => {
			const { body } = render(components[index] as (typeof components)[number], {
				props: { ...props, lang }
			});
			expect(body, path).toContain('<svg');
			expect(body, path).not.toMatch(/NaN|undefined|class="failed|Infinity/);
		});
	});

	test('lists the options of its types, and what its layout returns', () => {
		const known = tables.kinds[kind];
		expect(known?.options.length).toBeGreaterThan(0);
		for (const { name, type } of [...(known?.options ?? []), ...(known?.layout ?? [])]) {
			expect(name).toMatch(/^\w+$/);
			expect(type).not.toBe('');
		}
		const told = known?.options.filter(({ doc }) => doc !== '') ?? [];
		expect(
			told.length / (known?.options.length ?? 1),
			'share of options that say what they do'
		).toBeGreaterThan(0.8);
	});
});

test('the guides are whole in both languages', () => {
	for (const lang of langs) {
		expect(buildTheming(lang).hues.map(({ name }) => name)).toContain('river');
		expect(buildOwn(lang).codes).toHaveLength(4);
	}
});
