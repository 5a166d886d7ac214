import type { Label } from '../geometry/layout.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import { hasBars, type ColumnPlace } from './tableWidths.js';

/** The heads of a table's columns, standing on one line. In pixels. */
export interface TableHead {
	height: number;
	labels: readonly Label[];
}

/** Each column's name and, more quietly under it, its unit: over words and bars from the left, over numbers from the right. */
export function tableHead(places: readonly ColumnPlace[], size: number): TableHead {
	const heads = places.map(({ column, x, width }) => {
		const unit = column.kind === 'text' ? '' : column.unit;
		const name = textBlock([{ text: column.name, size, weight: 'bold', tone: 'ink' }], width, 3);
		const under = textBlock([{ text: unit, size, tone: 'soft' }], width, 2);
		const block = { ...name, lines: [...name.lines, ...under.lines], height: name.height + under.height };
		const left = column.kind === 'text' || hasBars(column);
		return {
			key: `head-${column.key}`,
			block,
			x: left ? x : x + width,
			anchor: left ? 'start' : 'end'
		} as const;
	});
	const tallest = Math.max(0, ...heads.map(({ block }) => block.height));
	return {
		height: tallest > 0 ? tallest + size * 0.5 : 0,
		labels: heads.flatMap(({ key, block, x, anchor }) =>
			blockLabels(block, { key, x, y: tallest - block.height, anchor })
		)
	};
}
