import { linkPlaces } from '../geometry/linkPlaces.js';
import type { Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import type { TileShape } from '../geometry/tileShape.js';
import { placeText } from './placeText.js';
import type { TileGridOptions } from './tileGridOptions.js';

/** A stop in the middle of each tile; keys lead to the nearest tile in their direction. */
export const tileGridStops = (options: TileGridOptions, shapes: readonly TileShape[]): Stop[] =>
	linkPlaces(
		shapes.map((shape, row) => {
			const { key, x, y, width, height } = shape;
			const tile = options.tiles[row];
			return {
				key,
				row,
				x: x + width / 2,
				y: y + height / 2,
				box: rectBox(options, shape),
				name: tile?.name ?? key,
				text: placeText({ ...tile, code: key }, options.marks ?? [], options.lang)
			};
		})
	);
