import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Bar } from '../geometry/bar.js';
import { clamp } from '../geometry/interpolate.js';
import type { Label } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { LinearScale } from '../scale/linearScale.js';
import { hasBars, type ColumnPlace } from './tableWidths.js';

/** How the rows of a table are set. */
export interface RowSetting {
	/** Type size in pixels. */
	size: number;
	/** The most lines of a text. */
	lines: number;
	/** Above and below the text, in ems. */
	padding: number;
}

/** Line height of a number, in ems. */
const leading = 1.3;

function cellText(
	{ column, width }: ColumnPlace,
	index: number,
	{ size, lines }: RowSetting,
	bold: boolean
): TextBlock {
	const text = column.kind === 'text' ? (column.cells[index] ?? '') : '';
	return textBlock([{ text, size, weight: bold ? 'bold' : 'normal' }], width, lines);
}

/**
 * The height of a row, in pixels, and whether one of its texts is cut.
 *
 * @param bold whether rows may be set bold, which takes more room
 */
export function setRow(
	places: readonly ColumnPlace[],
	index: number,
	setting: RowSetting,
	bold: boolean
): { height: number; cut: boolean } {
	const blocks = places.map((place) => cellText(place, index, setting, bold));
	const tallest = Math.max(setting.size * leading, ...blocks.map(({ height }) => height));
	return { height: tallest + 2 * setting.padding * setting.size, cut: blocks.some(({ cut }) => cut) };
}

/** Where a row stands, in pixels. */
export interface RowPlace {
	index: number;
	key: string;
	y: number;
	height: number;
	/** Set bold. */
	strong: boolean;
	lang: Lang;
	/** The scale of each column's bars. */
	scales: readonly LinearScale[];
}

/** A row's words and bars. */
export function fillRow(
	places: readonly ColumnPlace[],
	{ index, key, y, height, strong, lang, scales }: RowPlace,
	setting: RowSetting
): { labels: Label[]; bars: Bar[] } {
	const { size } = setting;
	const middle = y + height / 2;
	const labels: Label[] = [];
	const bars: Bar[] = [];
	places.forEach((place, at) => {
		const { column, x, width, point } = place;
		const base = { y: middle + size * 0.34, size, weight: strong ? 'bold' : 'normal' } as const;
		const cellKey = `${key}-${column.key}`;
		const missing = (side: 'start' | 'end', left: number): Label => ({
			...base,
			key: cellKey,
			text: quantity(null, '', lang),
			x: left,
			anchor: side,
			tone: 'soft',
			weight: 'normal'
		});
		if (column.kind === 'text') {
			const block = cellText(place, index, setting, strong);
			if (block.lines.length === 0) labels.push(missing('start', x));
			labels.push(...blockLabels(block, { key: cellKey, x, y: middle - block.height / 2, anchor: 'start' }));
			return;
		}
		const cell = column.cells[index] ?? null;
		const value = column.values[index] ?? null;
		const barred = hasBars(column);
		if (cell === null || value === null) {
			labels.push(barred ? missing('start', x) : missing('end', x + width));
			return;
		}
		const tone = column.kind === 'number' ? column.tone : 'ink';
		// a number that gets a fraction is another pair of words: no frame shows it without
		const wholeKey = cell.fraction === '' ? cellKey : `${cellKey}-whole`;
		labels.push({ ...base, key: wholeKey, text: cell.whole, x: point, anchor: 'end', tone });
		if (cell.fraction !== '')
			labels.push({
				...base,
				key: `${cellKey}-fraction`,
				text: cell.fraction,
				x: point,
				anchor: 'start',
				tone
			});
		const scale = scales[at];
		if (!barred || !scale) return;
		const [zero, end] = [scale(0), scale(value)];
		const thick = Math.min(clamp(height * 0.36, size * 0.85, size * 1.6), height - 4);
		bars.push({
			key: cellKey,
			x: Math.min(zero, end),
			y: middle - thick / 2,
			width: Math.abs(end - zero),
			height: thick,
			tone: value < 0 ? column.toneBelow : column.tone,
			hollow: column.statuses[index] === 'planned',
			base: end < zero ? 'right' : 'left'
		});
	});
	return { labels, bars };
}
