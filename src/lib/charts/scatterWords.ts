import { mean, sum } from 'd3';
import { formatNumber } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import type { Lang } from '../format/lang.js';
import type { Table } from '../geometry/layout.js';
import type { ScatterOptions } from './scatterOptions.js';
import { hasPlace, type PlacedValues, type ScatterValues } from './scatterRows.js';
import { nameList, sentences } from './summaryWords.js';

/** What the words of a scatter chart are made of. */
export interface ScatterWords extends Pick<
	ScatterOptions<never>,
	'lang' | 'groups' | 'xTitle' | 'yTitle' | 'rTitle' | 'xUnit' | 'yUnit' | 'rUnit'
> {
	rows: readonly ScatterValues[];
}

/** An axis's title, with what its ticks are counted in where that does not stand at the ticks. */
export function axisTitle(title: string, unit: string, lang: Lang): string {
	if (unit === '') return title;
	return lang === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;
}

const extreme = (rows: readonly PlacedValues[], channel: 'x' | 'y', sign: 1 | -1): PlacedValues =>
	rows.reduce((best, row) => (sign * (row[channel] - best[channel]) > 0 ? row : best));

/** Fewer points than this show no relation. */
const fewPoints = 8;

/** How x and y go together (Pearson's r), where they plainly do or plainly do not. */
function relation(rows: readonly PlacedValues[], { xTitle, yTitle, lang }: ScatterWords): string {
	const xMean = mean(rows, ({ x }) => x) ?? 0;
	const yMean = mean(rows, ({ y }) => y) ?? 0;
	const product = sum(rows, ({ x, y }) => (x - xMean) * (y - yMean));
	const spread = Math.sqrt(sum(rows, ({ x }) => (x - xMean) ** 2) * sum(rows, ({ y }) => (y - yMean) ** 2));
	if (rows.length < fewPoints || spread === 0) return '';
	const r = product / spread;
	const told = `r = ${formatNumber(r, { digits: 2 })}`;
	if (Math.abs(r) < 0.2)
		return lang === 'zh'
			? `${xTitle}与${yTitle}没有明显的线性关系（${told}）`
			: `${xTitle} and ${yTitle} show no clear linear relation (${told})`;
	if (Math.abs(r) < 0.5) return '';
	if (lang === 'zh') return `${xTitle}越高，${yTitle}大体越${r > 0 ? '高' : '低'}（${told}）`;
	return `Where ${xTitle} is higher, ${yTitle} tends to be ${r > 0 ? 'higher' : 'lower'} (${told})`;
}

/** A scatter chart in a few sentences: what it compares, the range of each, how they go together, what is missing. */
export function scatterSummary(words: ScatterWords): string {
	const { rows, lang, xTitle, yTitle, rTitle = '', xUnit, yUnit } = words;
	const zh = lang === 'zh';
	const placed = rows.filter(hasPlace);
	if (placed.length === 0) return zh ? '没有数据。' : 'There is no row with both values.';
	const [left, right] = [extreme(placed, 'x', -1), extreme(placed, 'x', 1)];
	const [low, high] = [extreme(placed, 'y', -1), extreme(placed, 'y', 1)];
	const x = (row: PlacedValues) => quantity(row.x, xUnit, lang);
	const y = (row: PlacedValues) => quantity(row.y, yUnit, lang);
	const sized = rTitle !== '' && rows.some(({ r }) => r !== undefined);
	const head = zh
		? `散点图：${xTitle}与${yTitle}，共${placed.length}个点${sized ? `，点的面积表示${rTitle}` : ''}`
		: `Scatter plot: ${yTitle} against ${xTitle}, ${placed.length} ${placed.length === 1 ? 'point' : 'points'}${sized ? `, their area for ${rTitle}` : ''}`;
	const ranges =
		placed.length === 1
			? zh
				? `${low.name}：${xTitle}为${x(low)}，${yTitle}为${y(low)}`
				: `${low.name}: ${xTitle} ${x(low)}, ${yTitle} ${y(low)}`
			: zh
				? `${xTitle}从${x(left)}（${left.name}）到${x(right)}（${right.name}），${yTitle}从${y(low)}（${low.name}）到${y(high)}（${high.name}）`
				: `${xTitle}: ${x(left)} (${left.name}) to ${x(right)} (${right.name}); ${yTitle}: ${y(low)} (${low.name}) to ${y(high)} (${high.name})`;
	const gaps = rows.filter((row) => !hasPlace(row)).map(({ name }) => name);
	const lack = zh
		? `${nameList(gaps, lang)}缺少数据`
		: `${nameList(gaps, lang)} ${gaps.length === 1 ? 'lacks' : 'lack'} a value`;
	return sentences([head, ranges, relation(placed, words), gaps.length === 0 ? '' : lack], lang);
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
