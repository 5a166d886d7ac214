import { expect, test } from 'vitest';
import { toWgs84 } from './datum.js';

test('toWgs84(point) moves a point of the district some 600 m, nearly all of it westwards', () => {
	const [lon, lat] = toWgs84([112.78, 34.72]);
	expect((lon - 112.78) * 91.4).toBeCloseTo(-0.563, 2);
	expect((lat - 34.72) * 111.2).toBeCloseTo(0.118, 2);
});
