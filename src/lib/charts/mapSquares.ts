import type { Lang } from '../format/lang.js';
import { planePoint, type Plane } from '../geo/plane.js';
import type { Placement } from '../geo/view.js';
import type { Box } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { MapSquare } from './mapOptions.js';
import { squareText } from './mapWords.js';
import type { GroundSquare } from '../geometry/groundSquare.js';

/** Squares on a map with their names. */
export interface GroundSquares {
	squares: GroundSquare[];
	labels: Label[];
	leaders: Rule[];
	/** The room that the squares and their labels take. */
	boxes: Box[];
}

interface Named extends GroundSquare {
	block: TextBlock;
}

const boxOf = ({ x, y, side }: GroundSquare): Box => ({ left: x, top: y, right: x + side, bottom: y + side });

/** The labels' column beside the squares: on the right where there is room, else on the left. */
function column(named: readonly Named[], bounds: Box): { x: number; anchor: 'start' | 'end'; edge: number } {
	const reach = 18;
	const widest = Math.max(...named.map(({ block }) => block.width));
	const right = Math.max(...named.map(({ x, side }) => x + side));
	const left = Math.min(...named.map(({ x }) => x));
	const room = right + reach + widest <= bounds.right || left - reach - widest < bounds.left;
	if (!room) return { x: left - reach, anchor: 'end', edge: 0 };
	return { x: Math.min(right + reach, bounds.right - widest), anchor: 'start', edge: 1 };
}

/** The words of a lone square, under it, or over it where the box ends. */
function loneName(
	{ x, y, side, block, key, opacity }: Named,
	bounds: Box
): Pick<GroundSquares, 'labels' | 'leaders' | 'boxes'> {
	const gap = 4;
	const top = y + side + gap + block.height <= bounds.bottom ? y + side + gap : y - gap - block.height;
	const half = block.width / 2;
	const middle = Math.min(Math.max(x + side / 2, bounds.left + half), bounds.right - half);
	return {
		labels: blockLabels(block, {
			key: `square-${key}`,
			x: middle,
			y: top,
			anchor: 'middle',
			halo: true,
			opacity
		}),
		leaders: [],
		boxes: [{ left: middle - half, top, right: middle + half, bottom: top + block.height }]
	};
}

/** Names in a column, the largest square's on top, each with a line to its square. */
function names(named: readonly Named[], bounds: Box): Pick<GroundSquares, 'labels' | 'leaders' | 'boxes'> {
	const [lone, ...more] = named;
	if (!lone) return { labels: [], leaders: [], boxes: [] };
	if (more.length === 0) return loneName(lone, bounds);
	const { x, anchor, edge } = column(named, bounds);
	const top = Math.min(...named.map(({ y }) => y));
	const total = named.reduce((sum, { block }) => sum + block.height + 6, -6);
	let y = Math.max(bounds.top, Math.min(top, bounds.bottom - total));
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	const boxes: Box[] = [];
	for (const square of named) {
		const { block, key, opacity, tone } = square;
		labels.push(...blockLabels(block, { key: `square-${key}`, x, y, anchor, halo: true, opacity }));
		const left = anchor === 'start' ? x : x - block.width;
		boxes.push({ left, top: y, right: left + block.width, bottom: y + block.height });
		const level = y + (block.lines[0]?.size ?? 12) * 0.65;
		leaders.push({
			key: `leader-square-${key}`,
			x1: anchor === 'start' ? x - 4 : x + 4,
			y1: level,
			x2: square.x + edge * square.side,
			y2: Math.min(Math.max(level, square.y), square.y + square.side),
			tone,
			opacity
		});
		y += block.height + 6;
	}
	return { labels, leaders, boxes };
}

/** A square's name over its area; the area as large as it can stand without breaking, down to label type. */
function squareName(square: MapSquare, width: number, type: TypeScale, lang: Lang): TextBlock {
	const { name, tone } = square;
	const area = squareText(square, lang);
	const set = (size: number): TextBlock =>
		textBlock(
			[
				{ text: name, size: type.note, tone: 'soft' },
				{ text: area, size, tone, display: true }
			],
			width,
			2
		);
	for (let size = type.number; size > type.label; size--) {
		const block = set(size);
		if (!block.cut) return block;
	}
	return set(type.label);
}

/**
 * Squares of true area on an equal-area map, around their middle, the largest undermost, with their names
 * beside them.
 */
export function mapSquares(
	squares: readonly MapSquare[],
	plane: Plane,
	now: Placement,
	bounds: Box,
	type: TypeScale,
	lang: Lang
): GroundSquares {
	const named = squares
		.map((square): Named => {
			const [x, y] = planePoint(plane, [square.lon, square.lat]);
			const side = Math.sqrt(square.areaKm2) * now.scale;
			const { key, tone, status, opacity = 1 } = square;
			return {
				key,
				x: x * now.scale + now.left - side / 2,
				y: y * now.scale + now.top - side / 2,
				side,
				tone,
				hollow: status === 'planned',
				opacity,
				block: squareName(square, Math.max(70, (bounds.right - bounds.left) / 3), type, lang)
			};
		})
		.sort((a, b) => b.side - a.side);
	const words = names(named, bounds);
	return {
		...words,
		squares: named.map(({ key, x, y, side, tone, hollow, opacity }) => ({
			key,
			x,
			y,
			side,
			tone,
			hollow,
			opacity
		})),
		boxes: [...named.map(boxOf), ...words.boxes]
	};
}
