import type { Table } from '../geometry/layout.js';
import { quantity } from '../format/quantity.js';
import { statusWord } from '../scale/basisWords.js';
import { countedWords, regionText } from './mapWords.js';
import type { TileGridOptions } from './tileGridOptions.js';

/** A tile grid in two sentences: what a tile is, and what is counted. */
export function tileGridSummary({ tiles, marks, lang }: TileGridOptions): string {
	const count = quantity(tiles.length, 'town', lang);
	const shown =
		lang === 'zh'
			? `方格图：${count}，每格一个，大小相同，位置只表示大致方位。`
			: `A grid of ${count}, one tile each, all of one size and only roughly in place.`;
	return shown + countedWords({ marks, regions: tiles, lang });
}

/** A tile grid's rows as words. */
export function tileGridTable({ tiles, marks = [], lang }: TileGridOptions): Table {
	const zh = lang === 'zh';
	const values = tiles.some((tile) => tile.value !== undefined || tile.text !== undefined);
	const counts = marks.length > 0;
	const count = (code: string, status: 'done' | 'planned'): string =>
		String(marks.filter((mark) => mark.code === code && mark.status === status).length);
	return {
		columns: [
			zh ? '地点' : 'Place',
			...(values ? [zh ? '数值' : 'Value'] : []),
			...(counts ? [statusWord('done', lang), statusWord('planned', lang)] : [])
		],
		rows: tiles.map((tile) => [
			tile.name,
			...(values ? [regionText(tile, lang) ?? quantity(tile.value ?? null, '', lang)] : []),
			...(counts ? [count(tile.code, 'done'), count(tile.code, 'planned')] : [])
		])
	};
}
