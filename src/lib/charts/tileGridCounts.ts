import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Label } from '../geometry/layout.js';
import type { TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import { wrapText } from '../geometry/wrapText.js';
import { regionText } from './mapWords.js';
import type { Tile } from './tileGridOptions.js';

/** What a tile counts, set. */
export interface TileCount {
	style: Pick<Label, 'text' | 'size' | 'tone' | 'display'>;
	/** Whether it is a number, and no words. */
	number: boolean;
}

/** What all tiles count. */
export interface TileCounts {
	/** In the order of the tiles; `undefined` where nothing is printed. */
	counts: readonly (TileCount | undefined)[];
	/** Whether there are numbers that no size makes small enough for their tiles: then none is printed. */
	lost: boolean;
}

/** A tile's room, in pixels. */
interface TileRoom {
	width: number;
	height: number;
	pad: number;
}

/** The smallest size that is still read, in pixels. */
const least = 10;

/**
 * What each tile counts: words, or a number. All numbers have one size, the largest at which each stands under its
 * name: where only some did, the others would seem to be missing.
 *
 * @param names the tiles' names, set, in the order of the tiles
 */
export function tileCounts(
	tiles: readonly Tile[],
	names: readonly TextBlock[],
	{ width, height, pad }: TileRoom,
	{ type, lang }: { type: TypeScale; lang: Lang }
): TileCounts {
	const room = width - 2 * pad;
	const free = (index: number): number => height - pad * 1.2 - (names[index]?.height ?? 0);
	const words = tiles.map((tile, index): TileCount | undefined => {
		const text = regionText(tile, lang);
		if (text === undefined || type.note > free(index)) return undefined;
		const { lines, cut } = wrapText(text, type.note, room, 1);
		const gap = cut && tile.value === null && tile.text === undefined;
		return { style: { text: gap ? '–' : (lines[0] ?? ''), size: type.note, tone: 'soft' }, number: false };
	});
	const numbers = tiles.map((tile) =>
		typeof tile.value === 'number' && regionText(tile, lang) === undefined
			? quantity(tile.value, '', lang)
			: undefined
	);
	const style = [
		{ size: type.number, display: true },
		...[type.label, type.note, least].map((size) => ({ size }))
	].find((each) =>
		numbers.every(
			(text, index) =>
				text === undefined || (lineWidth({ text, ...each }) <= room && each.size <= free(index))
		)
	);
	return {
		counts: numbers.map((text, index) =>
			text === undefined || !style ? words[index] : { style: { text, ...style, tone: 'ink' }, number: true }
		),
		lost: !style
	};
}
