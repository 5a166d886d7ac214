import { accessor, rowList, type Channel, type Known, type Rows } from './channel.js';
import { checkStatus, checkTone } from './checkPaint.js';

/**
 * What a chart takes whose rows have fields of their own: those rows, or CSV text with a head of such fields; or,
 * where `name` is given, rows of any type and a channel for each field that is called otherwise there. A channel left
 * out reads the field of its own name; `key` then falls back on the name.
 *
 * @typeParam Options the chart's options, with rows of its own
 * @typeParam List the option that holds the rows
 * @typeParam Field the fields that a channel may stand for
 * @typeParam Row a row of any type
 */
export type ByFields<Options, List extends keyof Options, Field extends keyof Own<Options, List>, Row> =
	| (Omit<Options, List> & { [Each in List]: Rows<Row> } & Channels<
				Own<Options, List>,
				Field,
				Known<NoInfer<Row>>
			>)
	| (Omit<Options, List> & { [Each in List]: Options[List] | string } & { name?: undefined });

/**
 * Any row at all. As the bound of a type parameter it lets the compiler read `'river'` in a row as it does in a
 * chart's own rows: as a tone, and not as any text.
 */
export type AnyRow<Fixed> = Fixed | object;

/** One of a chart's own rows. */
type Own<Options, List extends keyof Options> = Options[List] extends readonly (infer One)[] ? One : never;

type Channels<Fixed, Field extends keyof Fixed, Row> = {
	[Each in Wanted<Fixed, Field, Row>]: Channel<Row, Fixed[Each]>;
} & {
	[Each in Exclude<Field, Wanted<Fixed, Field, Row>>]?: Channel<Row, Exclude<Fixed[Each], undefined>>;
};

/** The fields that must have a channel: the name, and each that the rows lack or have of another type. */
type Wanted<Fixed, Field extends keyof Fixed, Row> =
	| ('name' & Field)
	| {
			[Each in Field]: Each extends 'key'
				? never
				: undefined extends Fixed[Each]
					? never
					: string extends keyof Row
						? never
						: Row extends { [Same in Each]: Fixed[Each] }
							? never
							: Each;
	  }[Field];

/** Which fields of a row must be there, which may be, and which no channel stands for. */
export type FieldUses<Fixed, Field> = {
	readonly [Each in keyof Fixed]-?: Each extends Field
		? undefined extends Fixed[Each]
			? 'may'
			: 'must'
		: 'own';
};

/** Fields that are text, though CSV text may have numbers there. */
const texts = /^(key|code|name|text|note|change|targetText)$/;

/**
 * A chart's options with rows of its own, made of rows of any kind by its channels. An empty cell of a field that may
 * be left out is left out, save a value, which is then missing.
 *
 * @param where begins the message
 * @param list the option that holds the rows
 * @throws {TypeError | RangeError} if the rows are none, lack a field that must be there or that a channel names, or
 * have a tone or a status that is none
 */
export function byFields<Options>(
	where: string,
	options: object,
	list: keyof Options & string,
	uses: Readonly<Record<string, 'must' | 'may' | 'own'>>
): Options {
	const given = options as Item;
	const rows = rowList(where, given[list] as Rows<Item>, list);
	const [first] = rows;
	const reads = Object.entries(uses).map(([field, use]) => {
		const own = field === 'key' && first && !('key' in first) ? (given.name ?? 'name') : field;
		const channel = (use === 'own' ? undefined : given[field]) ?? own;
		const asked = use === 'must' || channel !== field;
		const read = asked ? accessor(`${where}, ${field}`, channel as Channel<Item, unknown>, rows) : undefined;
		return { field, use, read };
	});
	const made = rows.map((row, index) => {
		const own: Record<string, unknown> = {};
		for (const { field, use, read } of reads) {
			const value = read ? read(row, index) : row[field];
			const text = typeof value === 'number' && texts.test(field);
			const out = value === undefined || (value === null && use !== 'must' && field !== 'value');
			if (!out) own[field] = text ? String(value) : value;
		}
		const what = `row "${String(own.key ?? own.code)}"`;
		if ('tone' in own) checkTone(where, `${what}, tone`, own.tone);
		if ('status' in own) checkStatus(where, `${what}, status`, own.status);
		return own;
	});
	return { ...options, [list]: made } as Options;
}

type Item = Readonly<Record<string, unknown>>;
