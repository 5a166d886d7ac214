import type { Encoding } from '../geometry/encoding.js';
import type { ColumnCells } from './tableColumns.js';
import type { TableOptions } from './tableOptions.js';
import { hasBars } from './tableWidths.js';

/** What a table says in each column of numbers: by words, or by lengths on a scale of its own. */
export const tableEncodings = <Row>(
	options: TableOptions<Row>['columns'],
	columns: readonly ColumnCells[]
): Encoding[] => {
	const [first] = columns;
	const names = first?.kind === 'text' ? first.cells : undefined;
	return columns.flatMap((column, index): Encoding[] => {
		const option = options[index];
		if (column.kind === 'text' || !option || option.kind === 'text') return [];
		const { key: channel, name, statuses, values, domain } = column;
		const { unit } = option;
		if (!hasBars(column)) return [{ channel, variable: 'text', unit }];
		const marks = values.map((value, row) => ({
			name: names?.[row] ?? name,
			series: name,
			value,
			status: statuses[row]
		}));
		return [{ channel, variable: 'length', axis: 'x', plot: channel, unit, domain, marks }];
	});
};
