import gcoord from 'gcoord';
import type { Position } from 'geojson';

/** What coordinates are measured from. Web maps in China must use GCJ-02, which lies some 500 m off WGS-84. */
export type Datum = 'WGS-84' | 'GCJ-02';

/**
 * A point of a Chinese web map (GCJ-02, the shifted datum that they must use) as WGS-84, in degrees:
 * in Henan some 600 m further west. Outside China the two are the same.
 */
export function toWgs84([lon = NaN, lat = NaN]: Position): [lon: number, lat: number] {
	const [x, y] = gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);
	return [x, y];
}

/** Names of a datum as files have them, without case, spaces and hyphens. CGCS2000 and WGS-84 differ by centimetres. */
const names: readonly [RegExp, Datum][] = [
	[/^(?:wgs84|cgcs2000)$|crs84$|epsg:+(?:4326|4490)$/, 'WGS-84'],
	[/^gcj02$/, 'GCJ-02']
];

/**
 * The datum of a name, as `GCJ-02`, `EPSG:4490` or `urn:ogc:def:crs:OGC:1.3:CRS84`.
 *
 * @param where begins the message
 * @throws {RangeError} for any other
 */
export function readDatum(name: unknown, where: string): Datum {
	const plain = typeof name === 'string' ? name.toLowerCase().replace(/[\s_-]/g, '') : '';
	const found = names.find(([form]) => form.test(plain));
	if (!found)
		throw new RangeError(
			`${where}: ${JSON.stringify(name) ?? 'nothing'} is no datum known here; give coordinates in WGS-84 or GCJ-02, in degrees`
		);
	return found[1];
}
