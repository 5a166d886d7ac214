import type { Encoding, PlaceEncoding } from '../geometry/encoding.js';
import type { GroundSquare } from '../geometry/groundSquare.js';
import type { MapData, MapOptions } from './mapOptions.js';
import { placeEncodings } from './placeEncodings.js';

/** What a map says of its own approval. */
export function standingOf(approval: MapOptions['approval']): PlaceEncoding['standing'] {
	if (approval === undefined) return undefined;
	return approval ? 'approved' : 'unofficial';
}

/** What a map says by places, areas, marks and colours. */
export function mapEncodings(
	{ approval, marks, squares = [] }: MapOptions,
	{ joined, regions, bare }: MapData,
	drawn: readonly GroundSquare[]
): Encoding[] {
	const rows = (inFocus: boolean) => joined.filter((each) => each.inFocus === inFocus).map(({ row }) => row);
	const around = rows(false);
	const sides = new Map(drawn.map(({ key, side }) => [key, side]));
	return [
		{ channel: 'regions', variable: 'place', standing: standingOf(approval), bare },
		...placeEncodings('regions', rows(true), regions.size, marks),
		...placeEncodings('regions', around, around.length),
		{
			channel: 'squares',
			variable: 'area',
			scale: 'sqrt',
			unit: 'km2',
			marks: squares.map((square) => ({
				...square,
				value: square.areaKm2,
				size: (sides.get(square.key) ?? 0) ** 2
			}))
		}
	];
}
