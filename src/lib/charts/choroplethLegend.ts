import { quantity } from '../format/quantity.js';
import { hatch, hatchShape } from '../geometry/hatch.js';
import type { Label } from '../geometry/layout.js';
import type { RectShape, Shape } from '../geometry/shape.js';
import { textWidth } from '../geometry/textWidth.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { ChoroplethData, ChoroplethOptions } from './choroplethOptions.js';
import { limitText } from './choroplethWords.js';
import type { MapKey } from './keyedMap.js';

const cellHeight = 11;
const gap = 18;

/** A label that stands in a row, thinned where the row has no room. */
type Placed = Pick<Label, 'key' | 'text' | 'x' | 'anchor'>;

function spanOf({ text, x, anchor }: Placed, size: number): [number, number] {
	const wide = textWidth(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
	return [left, left + wide];
}

/** Those of a row that leave 6 px to what is kept before them; both ends are kept first. */
function thinned(row: readonly Placed[], size: number): Placed[] {
	const kept: Placed[] = [];
	const ends = row.length > 1 ? [row[0], row.at(-1)] : [row[0]];
	for (const one of [...ends, ...row.slice(1, -1)]) {
		if (!one) continue;
		const [left, right] = spanOf(one, size);
		const free = kept.every((other) => {
			const [start, end] = spanOf(other, size);
			return left >= end + 6 || right <= start - 6;
		});
		if (free) kept.push(one);
	}
	return kept;
}

/**
 * The classes side by side, under each other how many regions each holds, its paint and its limits; the missing ones
 * apart, hatched.
 */
export function choroplethLegend(
	{ width, unit, lang }: ChoroplethOptions,
	{ breaks, classes, ends, missing }: ChoroplethData,
	{ note: size }: TypeScale
): MapKey {
	const left = width < 480 ? 8 : 16;
	const top = size * 1.4;
	const under = top + cellHeight + size * 1.15;
	const gone = quantity(null, '', lang);
	const blank = missing > 0 ? Math.max(30, textWidth(gone, size)) : 0;
	const room = width - 2 * left - (blank > 0 ? blank + gap : 0);
	const cell = classes.length > 0 ? Math.min(64, room / classes.length) : 0;
	const x = (index: number): number => left + index * cell;
	const bin = {
		type: 'rect' as const,
		y: top,
		height: cellHeight,
		stroke: 'soft' as const,
		strokeWidth: 0.6
	};
	const cells = classes.map(({ tone, fillOpacity }, index): RectShape => ({
		...bin,
		key: `class-${index + 1}`,
		x: x(index),
		width: cell,
		fill: tone,
		fillOpacity
	}));
	const start = classes.length > 0 ? x(classes.length) + gap : left;
	const corner = [
		[start, top],
		[start + 30, top],
		[start + 30, top + cellHeight],
		[start, top + cellHeight],
		[start, top]
	] as const;
	const none: Shape[] =
		missing > 0
			? [
					{ ...bin, key: 'missing', x: start, width: 30, fill: 'page' },
					hatchShape('missing-hatch', hatch([corner], 9))
				]
			: [];
	const counts: Placed[] = [
		...classes.map(({ count }, index): Placed => ({
			key: `count-${index + 1}`,
			text: quantity(count, '', lang),
			x: x(index + 0.5),
			anchor: 'middle'
		})),
		...(missing > 0
			? [
					{
						key: 'count-missing',
						text: quantity(missing, '', lang),
						x: start + 15,
						anchor: 'middle'
					} satisfies Placed
				]
			: [])
	];
	const limits: Placed[] = ends
		? [
				{ key: 'limit-0', text: limitText(ends[0], unit, lang), x: left, anchor: 'start' },
				...breaks.map((limit, index): Placed => ({
					key: `limit-${index + 1}`,
					text: limitText(limit, unit, lang),
					x: x(index + 1),
					anchor: 'middle'
				})),
				{
					key: `limit-${classes.length}`,
					text: limitText(ends[1], unit, lang),
					x: x(classes.length),
					anchor: 'end'
				}
			]
		: [];
	return {
		shapes: [...cells, ...none],
		labels: [
			...thinned(counts, size).map((each) => ({
				...each,
				y: top - size * 0.35,
				size,
				tone: 'soft' as const
			})),
			...thinned(limits, size).map((each) => ({ ...each, y: under, size })),
			...(missing > 0
				? [{ key: 'missing', text: gone, x: start, y: under, anchor: 'start' as const, size }]
				: [])
		],
		height: under + size * 0.9
	};
}
