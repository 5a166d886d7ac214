import { describe, expect, test } from 'vitest';
import { chart } from '../lib/charts/chartSpec.js';
import { mapOwn } from '../lib/charts/mapOptions.js';
import { buildStory, type Story } from './buildStory.js';
import { kinds as firstKinds } from './kinds.js';
import { laterKinds } from './laterKinds.js';
import { between } from './motion.js';
import { plainText } from './copy/tokens.js';

const kinds = { ...firstKinds, ...laterKinds };
const stories: Record<'zh' | 'en', Story> = { zh: buildStory('zh'), en: buildStory('en') };
const langs = ['zh', 'en'] as const;
const step = (lang: 'zh' | 'en', id: string) =>
	stories[lang].scenes.flatMap(({ steps }) => steps).find((each) => each.id === id);
const words = (lang: 'zh' | 'en', id: string) => (step(lang, id)?.text ?? []).map(plainText).join(' ');

describe.each(langs)('the story in %s', (lang) => {
	const story = stories[lang];

	test('is short: at most five steps a scene, 60 words or 100 characters a step', () => {
		const long = story.scenes.flatMap(({ steps }) =>
			steps.flatMap(({ id }) => {
				const text = words(lang, id);
				const count =
					lang === 'zh' ? [...text.matchAll(/\p{Script=Han}/gu)].length : text.split(/\s+/).length;
				return count > (lang === 'zh' ? 100 : 60) ? [`${id}: ${count}`] : [];
			})
		);
		expect(long).toEqual([]);
		expect(story.scenes.filter(({ steps }) => steps.length > 5)).toEqual([]);
	});

	test('notes every number that it says, once, and gives each figure a source', () => {
		const ids = story.notes.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(Object.keys(story.evidence).sort()).toEqual([...ids].sort());
		for (const { source, id } of story.scenes.flatMap(({ steps }) => steps))
			expect(source, id).toMatch(lang === 'zh' ? /^来源：.+/ : /^Source: .+/);
	});

	test('draws every figure at every size, at rest and as the stage draws it', () => {
		for (const { spec, drawn, sizes, least } of story.scenes.flatMap(({ steps }) => steps))
			for (const size of [
				...Object.values(sizes),
				least,
				{ width: 640, height: least.height },
				{ width: 900, height: 700 }
			])
				for (const shown of [spec, drawn]) {
					const { summary, table } = chart(kinds, shown, { ...size, lang }).layout();
					expect(summary).not.toMatch(/NaN|undefined|Infinity/);
					expect(table.rows.length).toBeGreaterThan(0);
				}
	});

	test('draws what lies between two steps of a scene, forward and back', () => {
		for (const { steps } of story.scenes)
			for (const [index, step] of steps.slice(1).entries()) {
				const before = steps[index] ?? step;
				for (const [from, to] of [
					[before, step],
					[step, before]
				] as const)
					for (const t of [0.1, 0.5, 0.9])
						expect(
							() => chart(kinds, between(from.drawn, to.drawn, t), { ...to.least, lang }).layout(),
							`${from.id} to ${to.id} at ${t}`
						).not.toThrow();
			}
	});
});

test('the towns that the copy calls named most, and never, are so in the table', () => {
	const named = (id: string) => {
		const spec = step('zh', id)?.spec;
		if (spec?.chart !== 'map') throw new TypeError(`${id} shows no map`);
		const { highlight = [], regions } = mapOwn(spec.options);
		return highlight.map((code) => regions.find((region) => region.code === code)?.name ?? code);
	};
	for (const town of named('towns-2')) expect(words('zh', 'towns-2')).toContain(town);
	for (const town of named('towns-3')) expect(words('zh', 'towns-3')).toContain(town);
	expect(named('towns-2')).toEqual(['岳滩', '高龙']);
	expect(named('towns-3').sort()).toEqual(['槐新', '邙岭'].sort());
	expect(words('en', 'towns-2')).toMatch(/Yuetan.*Gaolong/);
	expect(words('en', 'towns-3')).toMatch(/Mangling.*Huaixin/);
});

test('a fall that the report prints is negative in the ledger', () => {
	expect(stories.en.evidence['pm25.change']?.value).toBe('−24%');
	expect(stories.en.evidence['pm10.change']?.value).toBe('−18%');
});
