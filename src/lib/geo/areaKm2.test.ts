import { expect, test } from 'vitest';
import { areaKm2 } from './areaKm2.js';

const square = {
	type: 'Polygon' as const,
	coordinates: [
		[
			[0, 0],
			[0, 1],
			[1, 1],
			[1, 0],
			[0, 0]
		]
	]
};

test('areaKm2 gives a degree square at the equator the area of its sides', () => {
	const side = (2 * Math.PI * 6371.0072) / 360; // 111.19 km
	expect(areaKm2(square) / side ** 2).toBeCloseTo(1, 3);
});

test('areaKm2 refuses a ring that encloses the rest of the globe', () => {
	const turned = { ...square, coordinates: [[...(square.coordinates[0] ?? [])].reverse()] };
	expect(() => areaKm2(turned)).toThrow('pass it through rewind() first');
});
