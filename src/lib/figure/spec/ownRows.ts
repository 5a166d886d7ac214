import * as v from 'valibot';
import { field, fields, list, text } from './parts.js';
import { channel, rows } from './shared.js';

type Schemas = v.ObjectEntries;

/**
 * The options of a kind whose rows have fields of fixed names, in each form that they may take: rows of such fields;
 * CSV text with a head of such fields; or, where `name` is given, rows of any fields, which channels name.
 *
 * @param kind begins a message, as `a slope chart`
 * @param rowsOf the option that holds the rows, and what it is
 * @param row the fields of a row; `label` and `point` have no channel
 * @param others the other options
 */
export function ownRows<const List extends string, Row extends Schemas, Others extends Schemas>(
	kind: string,
	rowsOf: { list: List; of: string; advice: string },
	row: Row,
	others: Others
) {
	const { list: option, of, advice } = rowsOf;
	const named = <Schema extends v.GenericSchema>(schema: Schema) =>
		({ [option]: schema }) as { [Each in List]: Schema };
	const channels = Object.fromEntries(
		Object.keys(row)
			.filter((each) => each !== 'label' && each !== 'point')
			.map((each) => [each, channel])
	) as { [Each in Exclude<keyof Row, 'label' | 'point'>]: typeof channel };
	const forms = {
		own: fields(kind, { ...others, ...named(list(fields(of, row), advice)) }),
		csv: fields(kind, { ...others, ...named(text('CSV text')) }),
		channels: fields(kind, { ...others, ...channels, ...named(rows), name: field() })
	};
	const formOf = (input: unknown) => {
		if (typeof input !== 'object' || input === null) return forms.own;
		if ('name' in input) return forms.channels;
		return typeof (input as Readonly<Record<string, unknown>>)[option] === 'string' ? forms.csv : forms.own;
	};
	return { forms, schema: v.lazy(formOf) };
}
