import { geoAlbersUsa, geoPath } from 'd3';
import { feature } from 'topojson-client';
import { usCounties } from '../fixtures/usCounties.js';
import { planarMap } from '../../src/lib/geo/planarMap.js';
import { scattered } from '../twins/scattered.js';
import type { Rate } from '../twins/towns.js';
import { size, type Counties } from './figures.js';

/** The counties in all forms, and two sets of rates to change between. */
export function benchCounties(): { first: Counties; second: Counties } {
	const topology = usCounties();
	const collection = feature(topology, topology.objects.counties);
	const path = geoPath(geoAlbersUsa().fitSize([size.width, size.height], collection)).digits(1);
	const rates = (shift: number): Rate[] =>
		collection.features.map(({ id }, index) => ({
			code: String(id),
			rate: Math.round(1000 * scattered(index + shift)) / 10
		}));
	const forms = {
		topology,
		planar: planarMap(topology),
		paths: collection.features.map((one) => ({ id: String(one.id), d: path(one) ?? '' }))
	};
	return { first: { ...forms, rates: rates(0) }, second: { ...forms, rates: rates(0.3) } };
}
