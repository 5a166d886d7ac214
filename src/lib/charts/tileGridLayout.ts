import type { AnyRow } from '../geometry/byFields.js';
import { lazily } from '../geometry/lazily.js';
import { shapeGroup } from '../geometry/shape.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { hatch } from '../geometry/hatch.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Label, Layout } from '../geometry/layout.js';
import { arriving, positionsOf } from '../geometry/arrival.js';
import { markRows, type RowsBox } from '../geometry/markRows.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import { textWidth } from '../geometry/textWidth.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import { placeEncodings } from './placeEncodings.js';
import { tileCounts, type TileCount } from './tileGridCounts.js';
import {
	checkTiles,
	type Tile,
	type TileGridOptions,
	type TileGridInput,
	tileGridOwn
} from './tileGridOptions.js';
import { tileGridStops } from './tileGridStops.js';
import { tileGridSummary, tileGridTable } from './tileGridWords.js';
import { tileShapes, type TileShape } from '../geometry/tileShape.js';

export type { TileGridInput, Tile, TileGridOptions } from './tileGridOptions.js';

export interface TileGridLayout extends Layout {
	kind: 'tileGrid';
	tiles: readonly TileShape[];
	dots: readonly Dot[];
	/** Where each mark stands, by key, for another chart to start from. */
	positions: Readonly<Record<string, { x: number; y: number }>>;
}

/** The grid that holds all tiles, in the middle of the box. */
interface Grid {
	left: number;
	top: number;
	width: number;
	height: number;
	gap: number;
	/** From a tile's edge to what is in it. */
	pad: number;
}

/**
 * Places as tiles of one size, roughly where they lie: the map that claims no border and no area.
 *
 * @throws {RangeError} naming a tile that shares its cell or its code with another, a mark without a tile,
 * or a number that cannot be drawn
 */
export function tileGridLayout<Row extends AnyRow<Tile>>(given: TileGridInput<Row>): TileGridLayout {
	const options = tileGridOwn(given);
	const { width, height, tiles, lang, highlight = [] } = options;
	checkTiles(options);
	const type = typeScale(width);
	const strong = ({ code }: Tile): boolean => highlight.includes(code);
	const set = (grid: Grid) => {
		const size = nameSize(tiles, grid, type);
		const names = tiles.map((tile) => nameBlock(tile, grid, size, strong(tile)));
		return { grid, names, ...tileCounts(tiles, names, grid, { type, lang }) };
	};
	const whole = set(gridOf(options));
	const note = whole.lost
		? textBlock([{ text: elsewhere[lang], size: type.note, tone: 'soft' }], width, 2)
		: noNote;
	const noteRoom = note.height > 0 ? note.height + type.note * 0.5 : 0;
	const { grid, names, counts } =
		noteRoom > 0 ? set(gridOf({ ...options, height: Math.max(1, height - noteRoom) })) : whole;
	const placed = tiles.map((tile, index) => ({
		tile,
		shape: tileShape(tile, grid, strong(tile), width),
		name: names[index] ?? noNote,
		count: counts[index]
	}));
	const own = tileDots(options, placed, grid);
	const dots = options.arrival ? arriving(own, options.arrival) : own;
	const drawn = placed.map(({ shape }) => shape);
	return lazily(
		{
			kind: 'tileGrid',
			width,
			height,
			lang,
			tiles: drawn,
			dots,
			shapes: [...drawn.map((tile) => shapeGroup(tile.key, tileShapes(tile))), ...dots.map(dotShape)],
			positions: positionsOf(dots),
			rules: [],
			labels: [
				...placed.flatMap((each) => tileLabels(each, grid)),
				...blockLabels(note, { key: 'note', x: grid.left, y: height - note.height, anchor: 'start' })
			]
		},
		{
			summary: () => tileGridSummary(options),
			table: () => tileGridTable(options),
			stops: () => tileGridStops(options, drawn),
			encodings: () => placeEncodings('tiles', tiles, tiles.length, options.marks)
		}
	);
}

/** Said under the tiles where their numbers have no room. */
const elsewhere = { zh: '数值见数据表', en: 'Values are in the table' };
const noNote = textBlock([], 0);

/** Tiles are never wider than this many times their height, nor higher than wide by as much. */
const stretch = 1.4;

function gridOf({ width, height, tiles }: TileGridOptions): Grid {
	const columns = 1 + tiles.reduce((most, { col }) => Math.max(most, col), 0);
	const rows = 1 + tiles.reduce((most, { row }) => Math.max(most, row), 0);
	const gap = width < 480 ? 4 : 8;
	const edge = 1.5;
	const most = {
		width: (width - 2 * edge - gap * (columns - 1)) / columns,
		height: (height - 2 * edge - gap * (rows - 1)) / rows
	};
	const tile = {
		width: Math.max(1, Math.min(most.width, most.height * stretch)),
		height: Math.max(1, Math.min(most.height, most.width * stretch))
	};
	return {
		...tile,
		gap,
		pad: Math.min(14, Math.max(4, tile.width * 0.07)),
		left: (width - columns * tile.width - gap * (columns - 1)) / 2,
		top: (height - rows * tile.height - gap * (rows - 1)) / 2
	};
}

/** The largest size, down to 10 px, at which the longest word of any name fits in a tile. */
function nameSize(tiles: readonly Tile[], { width, pad }: Grid, { label }: TypeScale): number {
	const words = tiles.flatMap(({ name }) => name.split(' '));
	const longest = words.reduce((most, word) => Math.max(most, textWidth(word, 1)), 0);
	return Math.min(label, Math.max(10, Math.floor((width - 1.5 * pad) / (longest * 1.07))));
}

function tileShape(
	{ code, col, row, value, tone = 'card', fillOpacity = 1, status }: Tile,
	{ left, top, width, height, gap }: Grid,
	strong: boolean,
	boxWidth: number
): TileShape {
	const x = left + col * (width + gap);
	const y = top + row * (height + gap);
	const corners = [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
		[x, y]
	] as const;
	const planned = status === 'planned';
	const blank = value === 0 || value === null || planned;
	return {
		key: code,
		x,
		y,
		width,
		height,
		fill: blank ? 'page' : tone,
		fillOpacity: blank ? 1 : fillOpacity,
		stroke: strong ? 'ink' : planned ? tone : 'rule',
		weight: strong ? (boxWidth < 480 ? 1.5 : 2) : planned ? 1.5 : 1,
		hatch: value === 0 ? hatch([corners], 9) : []
	};
}

function nameBlock({ name }: Tile, { width, height, pad }: Grid, size: number, strong: boolean): TextBlock {
	const lines = height > 6 * size ? 2 : 1;
	return textBlock([{ text: name, size, weight: strong ? 'bold' : 'normal' }], width - 2 * pad, lines);
}

interface PlacedTile {
	tile: Tile;
	shape: TileShape;
	name: TextBlock;
	count: TileCount | undefined;
}

/** Name at the top left, count at the bottom right, or at the left where it is words. */
function tileLabels({ tile, shape, name, count }: PlacedTile, { pad }: Grid): Label[] {
	const { x, y, width, height } = shape;
	const crossed = shape.hatch.length > 0;
	const names = blockLabels(name, {
		key: tile.code,
		x: x + pad,
		y: y + pad * 0.7,
		anchor: 'start',
		halo: crossed
	});
	if (!count) return names;
	return [
		...names,
		{
			key: `${tile.code}-count`,
			...count.style,
			x: count.number ? x + width - pad : x + pad,
			y: y + height - pad,
			anchor: count.number ? 'end' : 'start',
			halo: crossed
		}
	];
}

function tileDots(
	{ marks = [] }: TileGridOptions,
	placed: readonly PlacedTile[],
	{ pad, width, height }: Grid
): Dot[] {
	const rooms = placed.map(({ tile, shape, name, count }) => {
		const numeral = count?.number ? lineWidth(count.style) + 8 : 0;
		const top = shape.y + pad * 0.7 + name.height + 3;
		const words = count && !count.number ? count.style.size * 1.3 : 0;
		const room: RowsBox = {
			left: shape.x + pad,
			bottom: shape.y + height - pad - words,
			width: width - 2 * pad - numeral,
			height: shape.y + height - pad - words - top
		};
		return { room, marks: marks.filter(({ code }) => code === tile.code) };
	});
	return markRows(rooms, Math.min(8, Math.max(3, Math.min(width, height) / 16)));
}
