import { labelBox, type Box } from './labelBox.js';
import type { Label, Rule } from './layout.js';
import { boxGap, inset, placeLabels, type Spot, type Wish } from './placeLabels.js';

/** A point that has a name. In pixels. */
export interface NamedPoint {
	key: string;
	text: string;
	x: number;
	y: number;
	/** How far the mark reaches from the point. */
	r: number;
	/** The most important choose first. */
	importance: number;
	/** Must be named: in bold, at the end of a line if need be, over other marks if there is no other room. */
	strong: boolean;
}

/** Where the names may stand, and what they keep off. */
export interface PointGround {
	bounds: Box;
	/** The boxes of all marks. */
	marks: readonly Box[];
	/** Type size. */
	size: number;
}

interface NameSpot extends Spot {
	label: Label;
}

const gap = 2;
/** How far from its mark a name may stand at the end of a line, in pixels. */
const distances = [14, 26, 42, 62, 86];
const angles = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/** The room of a mark. */
export const markBox = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
	left: x - r,
	right: x + r,
	top: y - r,
	bottom: y + r
});

/**
 * Places the names of points beside them, so that none touches a mark, another name or the edge; what finds no room
 * is left out, the least important first. A strong name is left out only where the other strong ones leave no room.
 */
export function pointLabels(
	points: readonly NamedPoint[],
	{ bounds, marks, size }: PointGround
): { labels: Label[]; leaders: Rule[] } {
	const clear = ({ box }: Spot, others: readonly Box[]): boolean =>
		inset(box, bounds) >= 0 && others.every((other) => boxGap(box, other) >= gap);
	const wishes = points.map((point): Wish<NameSpot> => {
		const spots = [...near(point, size), ...(point.strong ? far(point, size) : [])];
		return { ...point, spots: spots.filter((spot) => clear(spot, marks)) };
	});
	const { placed, dropped } = placeLabels(wishes, { bounds, obstacles: [], gap });
	const found = [...placed];
	const strong = points.filter((point) => point.strong);
	const late = strong.filter(({ key }) => dropped.includes(key));
	if (late.length > 0) {
		const kept = strong.map(markBox);
		const again = late.map((point): Wish<NameSpot> => {
			const spots = [...near(point, size), ...far(point, size)];
			return { ...point, spots: spots.filter((spot) => clear(spot, kept)) };
		});
		const obstacles = found.flatMap(([, { box }]) => box);
		found.push(...placeLabels(again, { bounds, obstacles, gap }).placed);
	}
	return {
		labels: found.map(([, { label }]) => label),
		leaders: found.flatMap(([key, { leader }]) =>
			leader ? { key: `lead-${key}`, ...leader, tone: 'soft' as const } : []
		)
	};
}

function spot(
	{ key, text, strong }: NamedPoint,
	size: number,
	[x, middle]: readonly [number, number],
	anchor: Label['anchor']
): Omit<NameSpot, 'cost'> {
	const style = strong
		? ({ weight: 'bold', tone: 'ink' } as const)
		: ({ weight: 'normal', tone: 'soft' } as const);
	const label: Label = {
		key: `name-${key}`,
		text,
		x,
		y: middle + size * 0.32,
		anchor,
		size,
		halo: true,
		...style
	};
	return { label, box: labelBox(label) };
}

/** Eight places around a mark: beside it, over and under it, and at its corners. */
function near(point: NamedPoint, size: number): NameSpot[] {
	const { x, y, r } = point;
	const away = r + gap + 2;
	const side = r * 0.7 + gap + 1;
	const up = y - r - gap - size * 0.57;
	const down = y + r + gap + size * 0.57;
	const places: readonly [number, number, Label['anchor']][] = [
		[x + away, y, 'start'],
		[x - away, y, 'end'],
		[x, up, 'middle'],
		[x, down, 'middle'],
		[x + side, up, 'start'],
		[x + side, down, 'start'],
		[x - side, up, 'end'],
		[x - side, down, 'end']
	];
	return places.map(([left, middle, anchor], cost) => ({
		...spot(point, size, [left, middle], anchor),
		cost
	}));
}

/** Places at the end of a line, nearer ones first. */
function far(point: NamedPoint, size: number): NameSpot[] {
	const { x, y, r } = point;
	return distances.flatMap((distance) =>
		angles.map((angle): NameSpot => {
			const [across, down] = [Math.cos(angle), Math.sin(angle)];
			const [endX, endY] = [x + (r + distance) * across, y + (r + distance) * down];
			const anchor = Math.abs(across) < 0.3 ? 'middle' : across > 0 ? 'start' : 'end';
			const push = { start: 2, middle: 0, end: -2 }[anchor];
			const lift = anchor === 'middle' ? Math.sign(down) * size * 0.6 : down * size * 0.3;
			return {
				...spot(point, size, [endX + push, endY + lift], anchor),
				cost: 10 + distance,
				leader: { x1: x + r * across, y1: y + r * down, x2: endX, y2: endY }
			};
		})
	);
}
