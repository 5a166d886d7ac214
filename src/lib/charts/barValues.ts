import { isPile, type BarFrame } from './barDrawing.js';
import type { BarData, BarGroup } from './barRows.js';
import { barValue } from './barWords.js';

/** From a bar's end, or from the mark of a gap, to the label beyond it. In pixels. */
export const labelGap = 6;

/** Length of the mark of a gap, in pixels. */
export const gapLength = 14;

/** What stands beyond the end of a bar or a stack. */
export interface EndLabel {
	key: string;
	/** The value at whose place it stands. */
	at: number;
	text: string;
	lane: number;
	/** Whether it names a gap. */
	gap: boolean;
	faded: boolean;
}

/**
 * The words beyond the ends of a group: each bar's value or, for a stack, its sum or the pieces that are missing.
 *
 * @param unitAtFirst whether the chart's first value carries the unit, and the others go without
 */
export function endLabels(
	group: BarGroup,
	data: BarData,
	options: BarFrame,
	{ unitAtFirst }: { unitAtFirst: boolean }
): EndLabel[] {
	const short = options.unit !== '%';
	if (isPile(data)) return pileEnd(group, data, options, short);
	const first = data.groups.flatMap(({ items }) => items).find(({ value }) => value !== null)?.key;
	return group.items.map((item) => ({
		key: item.key,
		at: item.to,
		text: barValue(item.value, options, data, short && !(unitAtFirst && item.key === first)),
		lane: item.lane,
		gap: item.value === null,
		faded: item.faded
	}));
}

function pileEnd(group: BarGroup, data: BarData, options: BarFrame, bare: boolean): EndLabel[] {
	const gaps = group.items.filter(({ value }) => value === null);
	const at = group.items.reduce((most, { to }) => Math.max(most, to), 0);
	const end = { key: group.name, at, lane: 0, faded: group.items.every(({ faded }) => faded) };
	if (gaps.length === 0)
		return group.total === null
			? []
			: [{ ...end, text: barValue(group.total, options, data, bare), gap: false }];
	const word = barValue(null, options, data);
	if (gaps.length === group.items.length) return [{ ...end, text: word, gap: true }];
	const zh = options.lang === 'zh';
	const names = gaps.map(({ series }) => series).join(zh ? '、' : ', ');
	return [{ ...end, text: zh ? `${names}${word}` : `${names}: ${word}`, gap: true }];
}
