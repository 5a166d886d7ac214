import { listed, noted } from '../format/listed.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { Stop } from '../geometry/stop.js';
import { rectBox, type Rectangle } from '../geometry/stopBox.js';
import { statusWord } from '../scale/basisWords.js';
import { isPile, type BarFrame } from './barDrawing.js';
import type { BarData, BarItem } from './barRows.js';
import { barValue } from './barWords.js';

/**
 * A stop at the end of each bar, missing ones at the mark of their gap. Along the bars of a name go the keys that point
 * across the bars, so that the others go from name to name; up in a pile of columns is up.
 *
 * @param place where a bar of the group with this index stands, or would stand
 */
export function barStops(
	data: BarData,
	options: BarFrame,
	place: (item: BarItem, group: number) => Rectangle
): Stop[] {
	const { lang } = options;
	const upright = options.direction === 'columns';
	const lines = data.groups.map(({ items, total }, group) => {
		const whole = total === null || items.length < 2 ? '' : barValue(total, options, data);
		// what is missing of a pile is marked at its end
		const end = isPile(data) ? items.reduce((most, { to }) => Math.max(most, to), 0) : 0;
		const stops = items.map((item) => {
			const { key, row, name, series, value, status } = item;
			const bar = place(value === null ? { ...item, from: end, to: end } : item, group);
			const below = value !== null && value < 0;
			const [middle, level] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
			const planned = value !== null && status === 'planned' && statusWord(status, lang);
			return {
				key,
				row,
				x: upright ? middle : below ? bar.x : bar.x + bar.width,
				y: !upright ? level : below ? bar.y + bar.height : bar.y,
				box: rectBox(options, bar),
				name: listed([name, series], lang),
				text: noted(
					barValue(value, options, data),
					[planned, whole && (lang === 'zh' ? `合计${whole}` : `total ${whole}`)],
					lang
				)
			};
		});
		return upright && isPile(data) ? stops.reverse() : stops;
	});
	return linkGrid(lines, { upright, at: (_, index) => index });
}
