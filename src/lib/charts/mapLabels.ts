import type { Placement } from '../geo/view.js';
import { between, clamp, phase } from '../geometry/interpolate.js';
import type { Box } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import { boxGap, inset } from '../geometry/placeLabels.js';
import { blockLabels } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Flight, MapFrame } from './mapFrame.js';
import type { MapMarks } from './mapMarks.js';
import type { MapData, MapOptions } from './mapOptions.js';
import { mapNames, nameGap, placeNames, type MapName, type Placing } from './mapPlacing.js';
import type { MapSpot } from './mapSpots.js';

/** What the names of a map are placed from. */
export interface NameSearch {
	options: MapOptions;
	data: MapData;
	frame: MapFrame;
	way: Flight;
	marks: MapMarks;
	/** What names keep clear of, with the camera at an end of the flight. */
	obstaclesAt: (placement: Placement) => readonly Box[];
	/** What they keep clear of now. */
	taken: readonly Box[];
	type: TypeScale;
}

export interface MapLabels {
	labels: Label[];
	leaders: Rule[];
	/** Names for which there is no room, the most important first. */
	dropped: string[];
}

/** Where a name's middle is now, if it moves with the map as it did at one end. */
function carried({ box, anchor }: MapSpot, end: Placement, now: Placement): { x: number; y: number } {
	const dx = (box.left + box.right) / 2 - (anchor[0] * end.scale + end.left);
	const dy = (box.top + box.bottom) / 2 - (anchor[1] * end.scale + end.top);
	return { x: anchor[0] * now.scale + now.left + dx, y: anchor[1] * now.scale + now.top + dy };
}

interface Standing {
	name: MapName;
	x: number;
	box: Box;
	opacity: number;
	/** 0–1: how far its leader is drawn in. */
	led: number;
	anchor: MapSpot['anchor'];
	/** Whether no border runs under it. */
	clear: boolean;
}

/** A name part of the way: where both ends have it, it goes from one place to the other; else it fades. */
function standing(
	name: MapName,
	ends: { from: Placing; to: Placing },
	{ from, to, now, t }: Flight
): Standing | null {
	const { code } = name.joined.row;
	const first = ends.from.placed.get(code);
	const last = ends.to.placed.get(code);
	const spot = t < 0.5 ? (first ?? last) : (last ?? first);
	if (!spot) return null;
	const start = first && carried(first, from, now);
	const end = last && carried(last, to, now);
	const { x, y } =
		start && end
			? { x: between(start.x, end.x, t), y: between(start.y, end.y, t) }
			: ((start ?? end) as { x: number; y: number });
	const { width, height } = name.block;
	return {
		name,
		x,
		box: { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 },
		opacity: first && last ? 1 : first ? 1 - phase(t, 0, 0.35) : phase(t, 0.65, 1),
		led: between(first?.led ? 1 : 0, last?.led ? 1 : 0, first && last ? t : first ? 0 : 1),
		anchor: spot.anchor,
		clear: (first ?? spot).clear && (last ?? spot).clear
	};
}

/** The line from a name's box to its anchor, or to the cluster around it. */
function leader({ box, anchor, led, name }: Standing, opacity: number, now: Placement): Rule | null {
	if (led * opacity === 0) return null;
	const x = anchor[0] * now.scale + now.left;
	const y = anchor[1] * now.scale + now.top;
	const x1 = clamp(x, box.left, box.right);
	const y1 = clamp(y, box.top, box.bottom);
	const length = Math.hypot(x - x1, y - y1);
	if (length <= name.reach) return null;
	const share = (length - name.reach) / length;
	return {
		key: `leader-${name.joined.row.code}`,
		x1,
		y1,
		x2: between(x1, x, share),
		y2: between(y1, y, share),
		tone: 'soft',
		weight: 0.75,
		opacity: led * opacity
	};
}

/** How much of a name is seen: one that comes near another thing, or the edge, fades before it touches. */
function unhindered(box: Box, bounds: Box, things: readonly Box[]): number {
	const room = things.reduce(
		(least, thing) => Math.min(least, boxGap(box, thing)),
		inset(box, bounds) + nameGap
	);
	return clamp((room + 0.01) / nameGap, 0, 1);
}

/**
 * The names on a map. At either end of a flight they are placed; on the way they move with the map, and
 * one that meets a more important one, a mark, a square or the edge fades before it touches.
 */
export function mapLabels({
	options,
	data,
	frame,
	way,
	marks,
	obstaclesAt,
	taken,
	type
}: NameSearch): MapLabels {
	const { townsOpacity = 1 } = options;
	const { bounds } = frame;
	const names = mapNames(options, data, marks, type);
	const at = (placement: Placement) =>
		placeNames(names, placement, obstaclesAt(placement), { data, shown: townsOpacity > 0, bounds });
	const ends = { from: at(way.t < 1 ? way.from : way.to), to: at(way.t > 0 ? way.to : way.from) };
	const things: Box[] = [...taken];
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	const covered: MapName[] = [];
	for (const name of [...names].sort((a, b) => b.importance - a.importance)) {
		const place = standing(name, ends, way);
		if (!place) continue;
		const free = unhindered(place.box, bounds, things);
		if (free < 0.5 && (way.t === 0 || way.t === 1)) covered.push(name);
		const opacity = place.opacity * free * (name.joined.inFocus ? townsOpacity : 1);
		if (opacity < 0.01) continue;
		things.push(place.box);
		labels.push(
			...blockLabels(name.block, {
				key: name.joined.row.code,
				x: place.x,
				y: place.box.top,
				anchor: 'middle',
				halo: !place.clear || name.joined.row.value === 0, // hatching runs under a name too
				opacity
			})
		);
		const line = leader(place, opacity, way.now);
		if (line) leaders.push(line);
	}
	const unplaced = (way.t < 0.5 ? ends.from : ends.to).dropped;
	return {
		labels,
		leaders,
		dropped: names
			.filter((name) => unplaced.includes(name.joined.row.code) || covered.includes(name))
			.filter(({ joined }) => townsOpacity > 0 || !joined.inFocus)
			.sort((a, b) => b.importance - a.importance)
			.map(({ joined }) => joined.row.name)
	};
}
