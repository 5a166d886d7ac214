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

/** Counted things as marks on regions. */
export function map(say: Say): Starter {
	const counts = [3, 1, 0, 2];
	const regions = ['nw', 'ne', 'se', 'sw'].map((code, place) => ({
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
