import type { Position } from 'geojson';

/** A corner of a ring: two numbers, in the unit that the step works in. */
export type Corner = readonly [x: number, y: number];

/** A closed line: the last corner repeats the first. */
export type Ring = readonly Corner[];

/** An area in one or more parts, each an outer ring and its holes. */
export type Parts = readonly (readonly Ring[])[];

/** An area with the code that names it. */
export interface Region {
	code: string;
	parts: Parts;
}

export const cornerKey = ([x, y]: Corner): string => `${x},${y}`;

const same = (a: Corner | undefined, b: Corner | undefined): boolean =>
	a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** The regions with each corner changed, all parts and holes kept. */
export const mapCorners = (regions: readonly Region[], change: (corner: Corner) => Corner): Region[] =>
	mapRings(regions, (ring) => ring.map(change));

/** The regions with each ring changed; a ring that comes back with fewer than four corners is left out. */
export function mapRings(regions: readonly Region[], change: (ring: Ring) => Ring): Region[] {
	return regions.map(({ code, parts }) => ({
		code,
		parts: parts
			.map((rings) => rings.map(change).filter((ring) => ring.length >= 4))
			.filter((rings) => rings.length > 0)
	}));
}

/**
 * A ring without repeated corners and without spikes, the corners where the line turns on its heel.
 * Empty when nothing is left.
 */
export function cleanRing(ring: Ring): Ring {
	const kept: Corner[] = [];
	for (const corner of ring.slice(0, -1)) {
		if (same(kept.at(-1), corner)) continue;
		if (kept.length > 1 && same(kept.at(-2), corner)) kept.pop();
		else kept.push(corner);
	}
	while (kept.length > 2) {
		if (same(kept.at(-1), kept[0])) kept.pop();
		else if (same(kept.at(-1), kept[1])) kept.shift();
		else if (same(kept.at(-2), kept[0])) kept.pop();
		else break;
	}
	const [first] = kept;
	return first && kept.length > 2 ? [...kept, first] : [];
}

/** A GeoJSON ring as plain corners; heights are left out. */
export const ringOf = (line: readonly Position[]): Ring => line.map(([x = NaN, y = NaN]) => [x, y] as const);

/** The area of one ring in the plane, in square units; positive whichever way it is wound. */
export function ringArea(ring: Ring): number {
	let sum = 0;
	for (let index = 1; index < ring.length; index++) {
		const [x1, y1] = ring[index - 1] as Corner;
		const [x2, y2] = ring[index] as Corner;
		sum += x1 * y2 - x2 * y1;
	}
	return Math.abs(sum) / 2;
}

/** The area of an area in parts, holes taken out, in square units of its plane. */
export const partsArea = (parts: Parts): number =>
	parts.reduce(
		(sum, rings) =>
			sum + rings.reduce((part, ring, index) => part + (index === 0 ? 1 : -1) * ringArea(ring), 0),
		0
	);
