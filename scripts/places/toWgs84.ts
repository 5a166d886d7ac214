import gcoord from 'gcoord';
import type { Corner } from './rings.js';

/**
 * A point of a Chinese web map (GCJ-02, the shifted datum that they must use) as WGS 84, in degrees:
 * in these parts some 600 m further west.
 */
export function toWgs84([lon, lat]: Corner): Corner {
	const [x, y] = gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);
	return [x, y];
}
