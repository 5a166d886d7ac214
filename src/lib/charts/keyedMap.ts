import type { Drawn, Label } from '../geometry/layout.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import type { Stop } from '../geometry/stop.js';
import type { MapLayout } from './mapLayout.js';

/** The key of a map, at the top of its box. */
export interface MapKey {
	shapes: readonly Shape[];
	labels: readonly Label[];
	/** What it takes from the top, in pixels. */
	height: number;
}

/** A stop further down. It stays the same object, so that a text which is worked out when it is read stays so. */
const lowered = (stop: Stop, by: number): Stop =>
	Object.assign(stop, {
		y: stop.y + by,
		...(stop.box ? { box: { ...stop.box, top: stop.box.top + by, bottom: stop.box.bottom + by } } : {})
	});

/** What a map draws, under its key. The stops are worked out when they are asked for. */
export const keyedMap = (map: Drawn<MapLayout>, key: MapKey) => ({
	shapes: [
		shapeGroup('ground', map.shapes, { transform: { left: 0, top: key.height, scale: 1 } }),
		shapeGroup('legend', key.shapes)
	],
	labels: [
		...map.labels.map((label) => ({ ...label, y: label.y + key.height, halo: true })),
		...key.labels.map((label) => ({ ...label, key: `legend-${label.key}` }))
	],
	stops: () => map.stops.map((stop) => lowered(stop, key.height))
});
