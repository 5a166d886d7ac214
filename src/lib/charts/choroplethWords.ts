import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Unit } from '../format/unit.js';
import type { Table } from '../geometry/layout.js';
import { classOf } from '../scale/classBreaks.js';
import type { ChoroplethData, ChoroplethOptions } from './choroplethOptions.js';
import type { MapData } from './mapOptions.js';
import { mapTrust } from './mapWords.js';
import { extremeWords, gapWords, inUnit, sentences } from './summaryWords.js';

/** A limit as the key prints it: with its unit only where that is a sign. */
export const limitText = (value: number, unit: Unit, lang: Lang): string =>
	quantity(value, unit === '%' ? unit : '', lang);

/** What a class holds, in words. */
function rangeText(breaks: readonly number[], index: number, unit: Unit, lang: Lang): string {
	const zh = lang === 'zh';
	const [from, to] = [breaks[index - 1], breaks[index]];
	const write = (value: number): string => limitText(value, unit, lang);
	if (from === undefined && to === undefined) return zh ? '全部' : 'all';
	if (from === undefined) return zh ? `不到${write(to ?? 0)}` : `under ${write(to ?? 0)}`;
	if (to === undefined) return zh ? `${write(from)}及以上` : `${write(from)} and over`;
	return zh ? `${write(from)}至不到${write(to)}` : `${write(from)} to under ${write(to)}`;
}

/** What a listener hears of a region: its value. */
export const choroplethText = (value: number | null, { unit, lang }: ChoroplethOptions): string =>
	quantity(value, unit, lang);

/** A choropleth in a few sentences: its kind and unit, the extremes, what is missing, the classes, what is real. */
export function choroplethSummary(
	options: ChoroplethOptions,
	{ rows, breaks, classes }: ChoroplethData,
	map: MapData
): string {
	const { unit, lang } = options;
	const zh = lang === 'zh';
	const known = rows.filter(({ value }) => value !== null).length;
	const told = classes.map(({ count }, index) =>
		zh
			? `${rangeText(breaks, index, unit, lang)}的${count}个`
			: `${count} ${rangeText(breaks, index, unit, lang)}`
	);
	return (
		sentences(
			[
				zh
					? `分级填色图，${rows.length}个地区${inUnit(unit, lang)}`
					: `Map of ${rows.length} ${rows.length === 1 ? 'region' : 'regions'} painted in classes${inUnit(unit, lang)}`,
				extremeWords(rows, (value) => quantity(value, unit, lang), lang),
				gapWords(
					rows.filter(({ value }) => value === null).map(({ name }) => name),
					lang
				),
				classes.length > 1 && known > 0
					? zh
						? `分${classes.length}级：${told.join('，')}`
						: `${classes.length} classes: ${told.join(', ')}`
					: ''
			],
			lang
		) + mapTrust(options, map)
	);
}

/** A choropleth's rows as words. */
export const choroplethTable = (
	{ unit, lang }: ChoroplethOptions,
	{ rows, breaks }: ChoroplethData
): Table => ({
	columns: lang === 'zh' ? ['地点', '数值', '所在级'] : ['Place', 'Value', 'Class'],
	rows: rows.map(({ name, value }) => [
		name,
		quantity(value, unit, lang),
		value === null ? '' : rangeText(breaks, classOf(breaks, value), unit, lang)
	])
});
