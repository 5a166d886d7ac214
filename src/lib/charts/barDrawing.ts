import { unitName } from '../format/unit.js';
import type { Bar } from '../geometry/bar.js';
import type { Box } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import type { LegendItem } from '../geometry/legendRow.js';
import type { Rectangle } from '../geometry/stopBox.js';
import type { TypeScale } from '../geometry/typeScale.js';
import { statusWord } from '../scale/basisWords.js';
import type { BarOptions } from './barOptions.js';
import type { BarData, BarItem } from './barRows.js';

/** A try at a drawing: which guides it has. */
export interface BarTry {
	axis: boolean;
	/** Whether the series are named in a legend, and not in the first bar. */
	legend: boolean;
	type: TypeScale;
}

/** Options that do not depend on the type of a row. */
export type BarFrame = Omit<BarOptions<never>, 'rows' | 'name' | 'value' | 'series' | 'status'>;

/** The shapes of a bar chart, and what they leave unsaid. */
export interface BarDrawing {
	/** Where the ends of the value scale stand. */
	plot: Box;
	/** The upper or left edge of each name's band, and the lower or right one. */
	bands: readonly (readonly [number, number])[];
	/** Where the words of annotations may stand. */
	bounds: Box;
	bars: readonly Bar[];
	/** Lines in the page's colour between the pieces of a stack. */
	seams: readonly Rule[];
	swatches: readonly Bar[];
	rules: readonly Rule[];
	labels: readonly Label[];
	/** Where a bar of the group with this index stands, or would stand where its value is missing. */
	place: (item: BarItem, group: number) => Rectangle;
	/** Whether every series is named. */
	named: boolean;
	/** Whether every known value stands on its bar. */
	valued: boolean;
}

/** Whether bars pile up, so that a bar's value stands inside it. */
export const isPile = ({ series, arrangement }: BarData): boolean =>
	arrangement === 'stacked' || (arrangement === 'diverging' && series.length > 0);

/** The share of its strength with which a bar is drawn that does not stand out. */
const fadedOpacity = 0.4;

/** A bar's paint: with series it carries text, so it is strong. */
export const barPaint = (
	{ key, tone, faint, status, faded }: BarItem,
	{ series }: BarData
): Pick<Bar, 'key' | 'tone' | 'faint' | 'hollow' | 'strong' | 'opacity'> => ({
	key,
	tone,
	faint: faint || undefined,
	hollow: status === 'planned',
	strong: series.length > 0 && !faint ? true : undefined,
	opacity: faded ? fadedOpacity : undefined
});

/** The tone of text inside a bar. */
export const insideTone = ({ faint, status, faded }: BarItem): 'ink' | 'page' =>
	faint || faded || status === 'planned' ? 'ink' : 'page';

/** What tells bars apart: the series, if they are asked for, and what an outline means. */
export function seriesItems(data: BarData, series: boolean, lang: BarFrame['lang']): LegendItem[] {
	const named = series && data.series.length > 0 ? (data.groups[0]?.items ?? []) : [];
	const list = named.map((item): LegendItem => ({
		key: item.series,
		text: item.series,
		tone: item.tone,
		faint: item.faint,
		strong: !item.faint
	}));
	const items = data.groups.flatMap((group) => group.items);
	if (items.some(({ status, value }) => status === 'planned' && value !== null))
		list.push({ key: '-planned', text: statusWord('planned', lang), tone: 'slate', hollow: true });
	return list;
}

/** What the legend names: the series, what an outline means, the unit where no label has it, the mark of a gap. */
export function barLegend(
	data: BarData,
	{ unit, lang, named = true }: Pick<BarFrame, 'unit' | 'lang' | 'named'>,
	{ series, unitNote, gapNote }: { series: boolean; unitNote: boolean; gapNote: boolean }
): LegendItem[] {
	const list = named ? seriesItems(data, series, lang) : [];
	if (unitNote && unit !== '' && unit !== '%')
		list.push({ key: '-unit', text: `${lang === 'zh' ? '单位：' : 'in '}${unitName(unit, lang)}` });
	if (gapNote) list.push({ key: '-gap', text: lang === 'zh' ? '┆ 无数据' : '┆ no data' });
	return list;
}
