import { noted } from '../format/listed.js';
import { round } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { rectBox, type Rectangle } from '../geometry/stopBox.js';
import type { DotGridOptions, DotGroup } from './dotGridOptions.js';

/**
 * A stop in the middle of each group's dots; keys lead to the group that lies there.
 *
 * @param across how many groups stand side by side
 * @param place where the dots of a group stand, in pixels
 */
export function dotGridStops(
	options: DotGridOptions,
	across: number,
	place: (group: DotGroup, index: number) => Rectangle
): Stop[] {
	const { groups, lang } = options;
	const stops = groups.map((group, row): LooseStop => {
		const { key, name, total = 100, leave, text = '', note } = group;
		const box = place(group, row);
		const gone = leave === null ? null : quantity(round(leave, 1), '', lang);
		const counted = lang === 'zh' ? `${total}个点中离开${gone}个` : `${gone} of ${total} dots leave`;
		const said = gone === null ? quantity(null, '', lang) : text || counted;
		return {
			key,
			row,
			x: box.x + box.width / 2,
			y: box.y + box.height / 2,
			box: rectBox(options, box),
			name,
			text: noted(said, [said === text && counted, note], lang)
		};
	});
	const lines = Array.from({ length: Math.ceil(stops.length / across) }, (_, line) =>
		stops.slice(line * across, (line + 1) * across)
	);
	return linkGrid(lines);
}
