import { group } from 'd3';
import { quietDotOpacity } from '../geometry/emphasis.js';
import type { DotsShape, PathShape } from '../geometry/shape.js';
import { formReach, forms, symbolPath, type Form, type PointSymbol } from '../geometry/symbol.js';
import { areaScale } from '../scale/areaScale.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { Tone } from '../scale/tones.js';
import type { ScatterOptions } from './scatterOptions.js';
import type { PlacedValues, ScatterValues } from './scatterRows.js';

/** Up to this many points each is an element of its own, which a key can reach. */
const crowd = 400;

/** The least radius in pixels: a value of nothing can still be seen and named. */
const speck = 1;

/** The radius of a highlighted point among many, in pixels. */
const beacon = 4.5;

/** The radius of a row's point. In pixels. */
export type Radius = (row: Pick<ScatterValues, 'r'>) => number;

/** How large points are drawn, and how far they reach. In pixels. */
export interface PointSizes {
	radius: Radius;
	/** The radius that stands for a value; absent where all points are equal. */
	area?: (value: number) => number;
	/** The largest value that an area stands for. */
	largest: number;
	/** The farthest that a point reaches from its middle. */
	reach: number;
}

/**
 * Areas by the square root of the value; equal points get smaller the more there are.
 *
 * @param domain zero and the value of the largest area. @default from the rows
 * @throws {RangeError} if a value lies beyond the domain
 */
export function pointSizes(
	rows: readonly PlacedValues[],
	width: number,
	height: number,
	manyForms: boolean,
	domain?: readonly [0, number]
): PointSizes {
	const stretch = manyForms ? formReach.triangle : 1;
	const plain =
		rows.length > 4000 ? 1.5 : rows.length > 1000 ? 2 : rows.length > crowd ? 2.5 : width < 480 ? 4 : 5;
	const most = rows.reduce((top, { r }) => Math.max(top, r ?? 0), 0);
	const largest = domain?.[1] ?? most;
	if (!(largest >= most))
		throw new RangeError(
			`scatterLayout: the rDomain ends at ${largest} and an area stands for ${most}; give an end that holds it`
		);
	if (rows.every(({ r }) => r === undefined) || largest === 0)
		return { radius: () => plain, largest, reach: Math.max(plain, beacon) * stretch };
	const top = Math.min(Math.max(Math.min(width, height) * 0.05, 12), 30);
	const area = areaScale(largest, top);
	return {
		radius: ({ r }) => (r === null || r === undefined ? 3 : Math.max(speck, area(r))),
		area,
		largest,
		reach: top * stretch
	};
}

/** The form of each tone: the first tone is a disc. */
export function toneForms(tones: readonly Tone[]): Map<Tone, Form> {
	return new Map(tones.map((tone, index) => [tone, forms[index % forms.length] ?? 'disc']));
}

/** Where and how points are drawn. */
export interface PointPlace {
	x: LinearScale;
	y: LinearScale;
	radius: Radius;
	form: (tone: Tone) => Form;
}

/**
 * The points as shapes, large ones first: each its own outline, or one path for a tone where there are many and only
 * the highlighted ones stand alone.
 */
export function scatterPoints(
	rows: readonly PlacedValues[],
	{ x, y, radius, form }: PointPlace,
	highlight: ScatterOptions<never>['highlight'] = []
): { symbols: PointSymbol[]; fields: (DotsShape | PathShape)[] } {
	const loud = new Set(highlight);
	const quiet = loud.size > 0 ? quietDotOpacity : 0.85;
	const alone = rows.length <= crowd ? rows : rows.filter(({ key }) => loud.has(key));
	const symbols = alone
		.map((row): PointSymbol => {
			const place = {
				key: row.key,
				x: x(row.x),
				y: y(row.y),
				r: alone === rows ? radius(row) : Math.max(beacon, radius(row)),
				form: form(row.tone),
				tone: row.tone
			};
			const path = symbolPath(place.form, place.x, place.y, place.r);
			const stands = loud.has(row.key);
			return {
				...place,
				path,
				hollow: row.r === null,
				strong: stands || undefined,
				opacity: stands ? 1 : quiet
			};
		})
		.sort((a, b) => Number(loud.has(a.key)) - Number(loud.has(b.key)) || b.r - a.r);
	if (rows.length <= crowd) return { symbols, fields: [] };
	const others = loud.size === 0 ? rows : rows.filter(({ key }) => !loud.has(key));
	const byTone = group(others, ({ tone }) => tone);
	const fields = [...byTone].map(([tone, list]): DotsShape | PathShape => {
		const shared = { key: tone, fill: tone, opacity: quiet * 0.7 };
		const equal = list.every(({ r }) => r === undefined);
		if (equal && form(tone) === 'disc') {
			const points = list.map((row) => ({ key: row.key, x: x(row.x), y: y(row.y) }));
			return { type: 'dots', ...shared, points, r: radius({ r: undefined }) };
		}
		const d = list.map((row) => symbolPath(form(tone), x(row.x), y(row.y), radius(row))).join('');
		return { type: 'path', ...shared, d };
	});
	return { symbols, fields };
}
