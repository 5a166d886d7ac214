import { noted } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { MapData } from './mapOptions.js';
import { mapTrust } from './mapWords.js';
import { extremeWords, gapWords, inUnit, sentences } from './summaryWords.js';
import type { SymbolMapData, SymbolMapOptions, SymbolRegion } from './symbolMapOptions.js';

/** What a listener hears of a region: its value, and whether it is planned. */
export const symbolText = (
	{ value, status }: Pick<SymbolRegion, 'value' | 'status'>,
	{ unit, lang }: SymbolMapOptions
): string => noted(quantity(value, unit, lang), [status === 'planned' && statusWord(status, lang)], lang);

/** A symbol map in a few sentences: its kind and unit, the extremes, what is missing, what is real. */
export function symbolMapSummary(options: SymbolMapOptions, { rows }: SymbolMapData, map: MapData): string {
	const { unit, lang } = options;
	const blank = rows.filter(({ value }) => value === null).map(({ name }) => name);
	return (
		sentences(
			[
				lang === 'zh'
					? `比例圆地图，${rows.length}个地区，圆的面积表示数值${inUnit(unit, lang)}`
					: `Map of ${rows.length} ${rows.length === 1 ? 'region' : 'regions'} with discs whose areas stand for values${inUnit(unit, lang)}`,
				extremeWords(rows, (value) => quantity(value, unit, lang), lang),
				gapWords(blank, lang)
			],
			lang
		) + mapTrust(options, map)
	);
}

/** A symbol map's rows as words. */
export function symbolMapTable({ unit, lang }: SymbolMapOptions, { rows }: SymbolMapData): Table {
	const zh = lang === 'zh';
	const planned = rows.some(({ status }) => status === 'planned');
	return {
		columns: [zh ? '地点' : 'Place', zh ? '数值' : 'Value', ...(planned ? [zh ? '状态' : 'Status'] : [])],
		rows: rows.map(({ name, value, status = 'done' }) => [
			name,
			quantity(value, unit, lang),
			...(planned ? [value === null ? '' : statusWord(status, lang)] : [])
		])
	};
}
