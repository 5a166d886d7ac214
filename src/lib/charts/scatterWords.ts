import { quantity } from '../format/quantity.js';
import { unitName, type Unit } from '../format/unit.js';
import type { Lang } from '../format/lang.js';
import type { Table } from '../geometry/layout.js';
import type { ScatterOptions } from './scatterOptions.js';
import { hasPlace, type PlacedValues, type ScatterValues } from './scatterRows.js';

/** What the words of a scatter chart are made of. */
export interface ScatterWords extends Pick<
	ScatterOptions<never>,
	'lang' | 'groups' | 'xTitle' | 'yTitle' | 'rTitle' | 'xUnit' | 'yUnit' | 'rUnit'
> {
	rows: readonly ScatterValues[];
}

/** An axis's title with its unit; percent stands at the ticks. */
export function axisTitle(title: string, unit: Unit, lang: Lang): string {
	if (unit === '' || unit === '%') return title;
	return lang === 'zh' ? `${title}（${unitName(unit, lang)}）` : `${title} (${unitName(unit, lang)})`;
}

const extreme = (rows: readonly PlacedValues[], channel: 'x' | 'y', sign: 1 | -1): PlacedValues =>
	rows.reduce((best, row) => (sign * (row[channel] - best[channel]) > 0 ? row : best));

/** A scatter chart in one to three sentences. */
export function scatterSummary(words: ScatterWords): string {
	const { rows, lang, xTitle, yTitle, xUnit, yUnit } = words;
	const zh = lang === 'zh';
	const placed = rows.filter(hasPlace);
	const lost = rows.length - placed.length;
	if (placed.length === 0) return zh ? '没有数据。' : 'There is no row with both values.';
	const [left, right] = [extreme(placed, 'x', -1), extreme(placed, 'x', 1)];
	const [low, high] = [extreme(placed, 'y', -1), extreme(placed, 'y', 1)];
	const x = (row: PlacedValues) => quantity(row.x, xUnit, lang);
	const y = (row: PlacedValues) => quantity(row.y, yUnit, lang);
	if (zh) {
		const gaps = lost === 0 ? '' : `另有${lost}个缺少数据。`;
		if (placed.length === 1) return `${low.name}：${xTitle}为${x(low)}，${yTitle}为${y(low)}。${gaps}`;
		return `共${placed.length}个点。${xTitle}从${x(left)}（${left.name}）到${x(right)}（${right.name}），${yTitle}从${y(low)}（${low.name}）到${y(high)}（${high.name}）。${gaps}`;
	}
	const gaps = lost === 0 ? '' : ` ${lost} more ${lost === 1 ? 'lacks' : 'lack'} a value.`;
	if (placed.length === 1) return `${low.name}: ${xTitle} ${x(low)}, ${yTitle} ${y(low)}.${gaps}`;
	return `${placed.length} points. ${xTitle}: ${x(left)} (${left.name}) to ${x(right)} (${right.name}); ${yTitle}: ${y(low)} (${low.name}) to ${y(high)} (${high.name}).${gaps}`;
}

/** A scatter chart's rows as words. */
export function scatterTable(words: ScatterWords): Table {
	const { rows, lang, groups, xTitle, yTitle, rTitle = '', xUnit, yUnit, rUnit = '' } = words;
	const sized = rows.some(({ r }) => r !== undefined);
	return {
		columns: [
			lang === 'zh' ? '名称' : 'Name',
			xTitle,
			yTitle,
			...(sized ? [rTitle] : []),
			...(groups ? [lang === 'zh' ? '类别' : 'Group'] : [])
		],
		rows: rows.map(({ name, x, y, r, tone }) => [
			name,
			quantity(x, xUnit, lang),
			quantity(y, yUnit, lang),
			...(sized ? [quantity(r ?? null, rUnit, lang)] : []),
			...(groups ? [groups.find((group) => group.tone === tone)?.name ?? ''] : [])
		])
	};
}
