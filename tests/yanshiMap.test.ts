import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mapLayout, type MapLayout, type MapOptions, type MapRegion } from '../src/lib/charts/mapLayout.js';
import type { Lang } from '../src/lib/format/lang.js';
import { labelBox } from '../src/lib/geometry/labelBox.js';
import type { Mark } from '../src/lib/geometry/mark.js';
import { boxGap } from '../src/lib/geometry/placeLabels.js';
import { parseLedger } from '../src/story/ledger.js';
import { parseMentions } from '../src/story/mentions.js';
import { places } from '../src/story/places.js';
import { boxes, expectSound } from './soundLayout.js';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../data', name), 'utf8');
const mentions = parseMentions(read('town-mentions.csv'), {
	townCodes: places.towns.map(({ code }) => code),
	ledgerIds: parseLedger(read('ledger.csv')).map(({ id }) => id)
});
const marks = mentions.map(({ code, status, certain, line }): Mark => ({
	key: `line-${line}`,
	code,
	status,
	certain,
	tone: 'river'
}));

const counties = (lang: Lang): MapRegion[] =>
	places.counties.map(({ code, shortName }) => ({
		code,
		name: shortName[lang],
		label: code !== places.district
	}));
const towns = (lang: Lang): MapRegion[] =>
	places.towns.map(({ code, shortName, point }) => ({
		code,
		name: shortName[lang],
		point,
		value: mentions.filter((mention) => mention.code === code).length
	}));
const map = (lang: Lang, width: number, height: number, change: Partial<MapOptions> = {}): MapLayout =>
	mapLayout({
		width,
		height,
		lang,
		map: places.map,
		approval: null,
		camera: { from: 'all', to: [places.district], t: 1 },
		regions: [...counties(lang), ...towns(lang)],
		highlight: [places.district],
		marks,
		...change
	});

describe('the map of the district', () => {
	test('is sound in every box and both languages, and no name touches a mark', () => {
		for (const [width, height] of boxes)
			for (const lang of ['zh', 'en'] as const) {
				const layout = map(lang, width, height);
				expectSound(layout);
				for (const label of layout.labels)
					for (const { x, y, r } of layout.dots) {
						const dot = { left: x - r, top: y - r, right: x + r, bottom: y + r };
						expect(boxGap(labelBox(label), dot), `${label.text} at ${width} px`).toBeGreaterThan(0);
					}
			}
	});

	test('names all 13 towns from a phone up', () => {
		for (const lang of ['zh', 'en'] as const)
			for (const [width, height] of [
				[358, 400],
				[860, 760]
			] as const) {
				const { labels } = map(lang, width, height);
				const names = new Set(labels.map(({ text }) => text));
				for (const { shortName } of places.towns) expect(names, `${width} px`).toContain(shortName[lang]);
			}
	});

	test('shows 31 marks that do not overlap, and hatches the two towns that are never named', () => {
		const { dots, hatch } = map('zh', 358, 400);
		expect(dots).toHaveLength(31);
		expect(dots.filter(({ hollow }) => hollow)).toHaveLength(22);
		expect(hatch.map(({ key }) => key)).toEqual(['410307006', '410307111']);
		dots.forEach((a, index) =>
			dots
				.slice(index + 1)
				.forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r))
		);
	});

	test('says in both languages what is real and what is not', () => {
		expect(map('zh', 358, 400).summary).toMatch(
			/偃师.*31处.*9处已完成，22处计划中.*槐新、邙岭未提及.*示意.*没有审图号/
		);
		expect(map('en', 358, 400).summary).toMatch(
			/Yanshi.*31 marks: 9 done, 22 planned.*Huaixin and Mangling.*schematic.*not an official/
		);
	});

	test('leads by keys to each of the 15 counties and 13 towns and back, from a region to one that borders it', () => {
		const { stops } = map('zh', 860, 760, { camera: { from: 'all', to: 'all', t: 0 } });
		expect(stops).toHaveLength(28);
		const from = (start: number) => {
			const seen = new Set([start]);
			for (const index of seen) for (const next of stops[index]?.ways ?? []) if (next >= 0) seen.add(next);
			return seen.size;
		};
		expect(stops.map((_, index) => from(index))).toEqual(stops.map(() => 28));
		const codes = [...places.counties, ...places.towns].map(({ code }) => code);
		const borders = stops.map(({ key }) =>
			(places.map.neighbours[codes.indexOf(key)] ?? []).map((other) => codes[other])
		);
		const ways = stops.flatMap((stop, index) =>
			stop.ways.flatMap((way) => (way < 0 ? [] : [borders[index]?.includes(stops[way]?.key ?? '') ?? false]))
		);
		expect(ways.filter(Boolean).length / ways.length).toBeGreaterThan(0.8);
		const lead = (town: string) =>
			stops.find(({ name }) => name === town)?.ways.map((way) => stops[way]?.name);
		expect(lead('岳滩')).toEqual(['翟镇', '伊洛', '槐新', '顾县']);
		expect(lead('首阳山')?.[0]).toBe('孟津'); // a town leads to the county beside it
	});

	test('flies from all counties to the district, every frame sound', () => {
		for (let step = 0; step <= 40; step++)
			expectSound(
				map('en', 358, 400, {
					camera: { from: 'all', to: [places.district], t: step / 40 },
					marks: [],
					townsOpacity: step / 40
				})
			);
	});
});
