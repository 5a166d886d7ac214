import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Counties } from '../figures.js';

/** A county with its rate. */
export interface CountyFeature extends Feature<Geometry, { rate: number | undefined }> {
	id: string;
}

/** The counties of a topology with their rates, as peers take them. */
export function countyFeatures({ topology, rates }: Counties): CountyFeature[] {
	const rateOf = new Map(rates.map(({ code, rate }) => [code, rate]));
	return feature(topology, topology.objects.counties).features.map((one) => ({
		...one,
		id: String(one.id),
		properties: { rate: rateOf.get(String(one.id)) }
	}));
}
