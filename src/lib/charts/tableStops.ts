import { listed, noted } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import type { Bar } from '../geometry/bar.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import { statusWord } from '../scale/basisWords.js';
import type { ColumnCells } from './tableColumns.js';
import type { TableOptions } from './tableOptions.js';
import type { ColumnPlace } from './tableWidths.js';

/** A row that is drawn. In pixels. */
interface Line {
	key: string;
	y: number;
	height: number;
	bars: readonly Bar[];
}

/**
 * A stop for each cell that is drawn, named after its row and its column; the first column, which names the rows, has
 * stops only where no other is drawn. A cell with a bar has its stop at the bar's end.
 */
export function tableStops(
	{ width, height, lang }: Pick<TableOptions<never>, 'width' | 'height' | 'lang'>,
	places: readonly ColumnPlace[],
	lines: readonly Line[]
): Stop[] {
	const names = places[0]?.column;
	const cells = places.length > 1 ? places.slice(1) : places;
	return linkGrid(
		lines.map((line, row) =>
			cells.map(({ column, ...place }): LooseStop => {
				const key = `${line.key}-${column.key}`;
				const bar = line.bars.find((one) => one.key === key);
				const below = column.kind !== 'text' && (column.values[row] ?? 0) < 0;
				return {
					key,
					row,
					x: !bar ? place.x + place.width / 2 : below ? bar.x : bar.x + bar.width,
					y: line.y + line.height / 2,
					box: rectBox({ width, height }, { ...place, y: line.y, height: line.height }),
					name: listed([column !== names && names && cellText(names, row, lang), column.name], lang),
					text: cellText(column, row, lang)
				};
			})
		),
		{ at: (_, index) => index }
	);
}

/** A cell as a listener hears it: with its unit, and whether it is planned. */
function cellText(column: ColumnCells, row: number, lang: TableOptions<never>['lang']): string {
	if (column.kind === 'text') return column.cells[row] ?? quantity(null, '', lang);
	const known = (column.values[row] ?? null) !== null;
	const planned = known && column.statuses[row] === 'planned' && statusWord('planned', lang);
	return noted(column.told[row] ?? '', [planned], lang);
}
