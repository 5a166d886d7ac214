import { describe, expect, test } from 'vitest';
import { mapLayout, type MapOptions } from '../src/lib/charts/mapLayout.js';
import { planarMap } from '../src/lib/geo/planarMap.js';
import type { Stop } from '../src/lib/geometry/stop.js';
import { places } from '../src/story/places.js';
import { usCounties } from './fixtures/usCounties.js';
import { expectStops } from './soundLayout.js';

/** How many stops one comes to from the first, going where `ways` lead. */
function walked(stops: readonly Stop[], ways: (index: number) => readonly number[]): number {
	const seen = new Set(stops.length > 0 ? [0] : []);
	for (const index of seen) for (const next of ways(index)) if (next >= 0) seen.add(next);
	return seen.size;
}

/** Expects that arrow keys lead from any stop to any other, mostly over borders. */
function expectConnected({ stops }: { stops: readonly Stop[] }, borders: (a: Stop, b: Stop) => boolean) {
	const back = stops.map((): number[] => []);
	let [ways, over] = [0, 0];
	stops.forEach((stop, index) =>
		stop.ways.forEach((way) => {
			const next = stops[way];
			if (!next) return;
			back[way]?.push(index);
			ways += 1;
			if (borders(stop, next)) over += 1;
		})
	);
	expect(walked(stops, (index) => stops[index]?.ways ?? [])).toBe(stops.length);
	expect(walked(stops, (index) => back[index] ?? [])).toBe(stops.length);
	expect(over / ways).toBeGreaterThan(0.8);
}

/** Whether two regions share a border, by the arcs of a map's topology. */
function bordering({ objects, neighbours }: MapOptions['map']): (a: Stop, b: Stop) => boolean {
	const codes = Object.values(objects).flatMap(({ regions }) => regions.map(({ code }) => code));
	const places = new Map(codes.map((code, index) => [code, index]));
	const place = (stop: Stop): number => places.get(stop.key) ?? -1;
	return (a, b) => neighbours[place(a)]?.includes(place(b)) ?? false;
}

const luoyang = (lang: 'zh' | 'en', change: Partial<MapOptions>) =>
	mapLayout({ width: 860, height: 760, lang, map: places.map, approval: null, regions: [], ...change });

const named = (of: readonly { code: string; shortName: { zh: string; en: string } }[], lang: 'zh' | 'en') =>
	of.map(({ code, shortName }, index) => ({
		code,
		name: shortName[lang],
		value: index % 5 === 4 ? null : index
	}));

describe('arrow keys lead to every region and back', () => {
	test('of the 13 towns of Yanshi', () => {
		const layout = luoyang('en', {
			objects: { regions: 'towns' },
			regions: named(places.towns, 'en')
		});
		expect(layout.stops).toHaveLength(13);
		expectStops(layout);
		expectConnected(layout, bordering(places.map));
	});

	test('of the 15 counties of Luoyang', () => {
		const layout = luoyang('zh', {
			objects: { regions: 'counties' },
			regions: named(places.counties, 'zh')
		});
		expect(layout.stops).toHaveLength(15);
		expectStops(layout);
		expectConnected(layout, bordering(places.map));
	});

	test('of the 3,142 counties of the United States, islands and enclaves too', () => {
		const topology = usCounties();
		const map = planarMap(topology);
		const regions = topology.objects.counties.geometries.map(({ id }, index) => ({
			code: String(id),
			name: `County ${id}`,
			value: index,
			label: false
		}));
		const layout = mapLayout({
			width: 960,
			height: 600,
			lang: 'en',
			map,
			objects: { regions: 'counties' },
			regions
		});
		expect(layout.stops).toHaveLength(3142);
		expectStops(layout);
		expectConnected(layout, bordering(map));
		// an island, a city in the middle of a county, and the county around it
		const said = (code: string) => layout.stops.find(({ key }) => key === code)?.more;
		expect(said('25019')).toMatch(/, 0 neighbours$/); // Nantucket
		expect(said('51540')).toMatch(/, 1 neighbour$/); // Charlottesville in Albemarle
		expect(said(regions.at(-1)?.code ?? '')).toMatch(/^; rank 1 of 3142, /);
	});
});

test('a listener hears how a region stands among the others, in both languages', () => {
	const heard = (lang: 'zh' | 'en') =>
		luoyang(lang, {
			objects: { regions: 'towns' },
			regions: named(places.towns.slice(0, 6), lang)
		}).stops.map(({ text, more }) => `${text}${more}`.replaceAll('\u00a0', ' '));
	expect(heard('zh')).toMatchInlineSnapshot(`
		[
		  "未提及；第5位，共5个，与3个相邻",
		  "1；第4位，共5个，与5个相邻",
		  "2；第3位，共5个，与5个相邻",
		  "3；第2位，共5个，与4个相邻",
		  "无数据；与4个相邻",
		  "5；第1位，共5个，与6个相邻",
		]
	`);
	expect(heard('en')).toMatchInlineSnapshot(`
		[
		  "not named; rank 5 of 5, 3 neighbours",
		  "1; rank 4 of 5, 5 neighbours",
		  "2; rank 3 of 5, 5 neighbours",
		  "3; rank 2 of 5, 4 neighbours",
		  "no data; 4 neighbours",
		  "5; rank 1 of 5, 6 neighbours",
		]
	`);
});
