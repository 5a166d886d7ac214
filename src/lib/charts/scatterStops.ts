import { listed } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import { type Unit } from '../format/unit.js';
import { linkPlane } from '../geometry/linkPlane.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { dotBox } from '../geometry/stopBox.js';
import type { ScatterOptions } from './scatterOptions.js';
import { hasPlace, type PlacedValues, type ScatterValues } from './scatterRows.js';

/** A disc, in pixels. */
interface Spot {
	x: number;
	y: number;
	r: number;
}

/**
 * A stop at each point: left and right go through them all by x, up and down by y. Rows without a place stand where
 * the note under the plot names them. Words are put together when they are read: there may be ten thousand rows.
 *
 * @param spot where a row is drawn
 * @param lost where the note begins
 */
export function scatterStops(
	rows: readonly ScatterValues[],
	options: Omit<ScatterOptions<never>, 'rows' | 'x' | 'y' | 'r' | 'name' | 'key' | 'tone'>,
	spot: (row: PlacedValues) => Spot,
	lost: Spot = { x: 0, y: options.height, r: 0 }
): Stop[] {
	const { lang, groups, xTitle, yTitle, rTitle = '', xUnit, yUnit, rUnit = '' } = options;
	const [colon, semicolon] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
	const told = (title: string, value: number | null, unit: Unit): string =>
		[title, quantity(value, unit, lang)].filter(Boolean).join(colon);
	return linkPlane(
		rows.map((row, index): LooseStop => {
			const { key, x, y, r } = row;
			const at = hasPlace(row) ? spot(row) : lost;
			return {
				key,
				row: index,
				x: at.x,
				y: at.y,
				box: dotBox(options, at),
				get name() {
					return listed([row.name, groups?.find(({ tone }) => tone === row.tone)?.name], lang);
				},
				get text() {
					const area = r === undefined ? '' : told(rTitle, r, rUnit);
					// a title may hold a comma of its own: `Life expectancy, years`
					return [told(xTitle, x, xUnit), told(yTitle, y, yUnit), area].filter(Boolean).join(semicolon);
				}
			};
		})
	);
}
