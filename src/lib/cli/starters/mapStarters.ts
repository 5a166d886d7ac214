import type { Topology } from 'topojson-specification';
import { towns, type Say, type Starter } from './starter.js';

const town = (id: string, arcs: number[]) => ({
	type: 'Polygon' as const,
	id,
	properties: { schematic: true },
	arcs: [arcs]
});

/** Four squares in the sea, each 0.2° wide, which have their sides in common. */
const shapes: Topology = {
	type: 'Topology',
	objects: {
		towns: {
			type: 'GeometryCollection',
			geometries: [
				town('nw', [0, 4, -8]),
				town('ne', [1, 5, -5]),
				town('se', [2, 6, -6]),
				town('sw', [3, 7, -7])
			]
		}
	},
	arcs: [
		[
			[0, 0.2],
			[0, 0.4],
			[0.2, 0.4]
		],
		[
			[0.2, 0.4],
			[0.4, 0.4],
			[0.4, 0.2]
		],
		[
			[0.4, 0.2],
			[0.4, 0],
			[0.2, 0]
		],
		[
			[0.2, 0],
			[0, 0],
			[0, 0.2]
		],
		...[
			[0.2, 0.4],
			[0.4, 0.2],
			[0.2, 0],
			[0, 0.2]
		].map((side) => [side, [0.2, 0.2]])
	]
};

const codes = ['nw', 'ne', 'se', 'sw'];

/** Counted things as marks on regions. */
function map(say: Say): Starter {
	const counts = [3, 1, 0, 2];
	const regions = codes.map((code, place) => ({
		code,
		name: towns(say)[place] ?? code,
		value: counts[place] ?? null
	}));
	return {
		chart: 'map',
		options: {
			map: shapes,
			objects: { regions: 'towns' },
			approval: null,
			regions,
			marks: regions.flatMap(({ code, value }) =>
				Array.from({ length: value ?? 0 }, (_, place) => ({
					key: `${code}-${place + 1}`,
					code,
					status: 'done' as const,
					certain: true,
					tone: 'river' as const
				}))
			)
		},
		words: {
			title: say('丙镇没有桥', 'Cedar has no bridge'),
			subtitle: say('各镇的桥，2023年，每点一座', 'Bridges by town, 2023: each dot is one'),
			attribution: say('样例边界，不是真实的镇', 'Sample boundaries, of no real towns')
		}
	};
}

/** Rates as paints of regions. */
function choropleth(say: Say): Starter {
	const shares = [61, 48, null, 74];
	return {
		chart: 'choropleth',
		options: {
			map: shapes,
			approval: null,
			regions: codes.map((code, place) => ({
				code,
				name: towns(say)[place] ?? code,
				value: shares[place] ?? null
			})),
			unit: '%',
			measure: 'rate',
			classes: { method: 'quantile', count: 3 }
		},
		words: {
			title: say('丁镇通公交的村最多', 'Most villages of Elm have a bus'),
			subtitle: say('通公交的村，占全部村的%，2023年', 'Villages with a bus, % of all villages, 2023'),
			denominator: say('村', 'villages'),
			attribution: say('样例边界，不是真实的镇', 'Sample boundaries, of no real towns')
		}
	};
}

/** Totals as discs on regions. */
function symbolMap(say: Say): Starter {
	const people = [5200, 18600, null, 9400];
	return {
		chart: 'symbolMap',
		options: {
			map: shapes,
			approval: null,
			regions: codes.map((code, place) => ({
				code,
				name: towns(say)[place] ?? code,
				value: people[place] ?? null
			})),
			unit: 'person'
		},
		words: {
			title: say('乙镇人最多', 'Birch has most people'),
			subtitle: say('常住人口，2023年', 'Residents, 2023'),
			attribution: say('样例边界，不是真实的镇', 'Sample boundaries, of no real towns')
		}
	};
}

/** Starters of the kinds that need shapes. */
export const mapStarters = { choropleth, map, symbolMap };
