import { listed } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import type { Dot } from '../geometry/dot.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { dotBox } from '../geometry/stopBox.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import type { BeeswarmWords } from './beeswarmWords.js';

/**
 * A stop at each dot: left and right go along a swarm by value, up and down to the nearest value of the swarm above or
 * below. Rows without a value stand under all where the note names them.
 *
 * @param lost where the note begins
 */
export function beeswarmStops(
	{ rows, groups, unit, lang }: BeeswarmWords,
	frame: Pick<BeeswarmOptions<never>, 'width' | 'height'>,
	dots: readonly Dot[],
	lost: Pick<Dot, 'x' | 'y' | 'r'> = { x: 0, y: frame.height, r: 0 }
): Stop[] {
	const known = new Map(dots.map((dot) => [dot.key, dot]));
	const swarms = new Map<string | null, LooseStop[]>([...groups, null].map((group) => [group, []]));
	rows.forEach((row, index) => {
		const { key, group } = row;
		const dot = known.get(key);
		const { x, y } = dot ?? lost;
		swarms.get(dot ? group : null)?.push({
			key,
			row: index,
			x,
			y,
			box: dotBox(frame, dot ?? lost),
			get name() {
				return listed([row.name, group], lang);
			},
			get text() {
				return quantity(row.x, unit, lang);
			}
		});
	});
	return linkGrid([...swarms.values()].map((swarm) => swarm.sort((a, b) => a.x - b.x)));
}
