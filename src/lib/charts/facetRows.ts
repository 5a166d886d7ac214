import { quantity } from '../format/quantity.js';
import { accessor, rowList, rowLists, type TextChannel } from '../geometry/channel.js';
import { inOrder } from '../geometry/inOrder.js';
import type { Frame } from '../geometry/layout.js';
import type { FacetOptions } from './facetOptions.js';
import { ownValue } from '../scale/ownValue.js';

/** The options of a chart of any kind. */
export type ChartOptionsOfAny = Frame & Readonly<Record<string, unknown>>;

/** The rows of one facet. */
export interface FacetPart {
	key: string;
	/** What stands over it. */
	name: string;
	/** The places of its rows among the rows given. */
	places: readonly number[];
	/** The chart's own options, with the rows of this facet only. */
	options: ChartOptionsOfAny;
}

type Item = Readonly<Record<string, unknown>>;

const where = 'facetLayout';

/** Lists that go with the first. */
const sideLists = ['marks', 'outlines', 'squares', 'annotations'];

/** Channels whose names come in one order in all facets, and with it their paints, and the options that say which. */
const orders = { name: 'order', series: 'seriesOrder', group: 'groupOrder', tone: 'toneOrder' } as const;

/**
 * Parts a chart's rows by facet. An object of another list (a mark, an outline, an annotation) goes to the facet
 * that its `facet`, or the field by which rows are parted, names, else to all; a mark of a place that a facet does
 * not have is left out there.
 *
 * @throws {TypeError | RangeError} if the chart has no list of rows, or the rows have no such field
 */
export function facetParts(options: ChartOptionsOfAny, { by, order, titles }: FacetOptions): FacetPart[] {
	const list = rowLists.find((name) => options[name] !== undefined);
	if (list === undefined)
		throw new TypeError(`${where}: the chart has no rows; give a list of ${rowLists.join(', ')}`);
	const rows = rowList<Item>(where, options[list] as readonly Item[] | string);
	const facetOf = accessor(`${where}, by`, by as TextChannel<Item>, rows);
	const none = quantity(null, '', options.lang);
	const keys = rows.map((row, index) => {
		const key: unknown = facetOf(row, index);
		return key === null || key === undefined || key === '' ? none : String(key);
	});
	const shared = orderedNames(options, rows);
	const codeOf = reader(options.code ?? 'code', rows);
	const keyOf = reader(options.key ?? (rows[0] && 'key' in rows[0] ? 'key' : options.name), rows);
	return inOrder([...(order ?? []), ...keys], order).map((key) => {
		const places = rows.flatMap((_, index) => (keys[index] === key ? [index] : []));
		const own = places.map((index) => rows[index] as Item);
		const codes = new Set(codeOf ? places.map(codeOf) : []);
		const beside = sideLists
			.filter((name) => name !== list && Array.isArray(options[name]))
			.map((name) => {
				const items = (options[name] as readonly Item[]).filter((item) => {
					const facet = item.facet ?? (typeof by === 'string' ? item[by] : undefined);
					return facet === undefined
						? !codeOf || !('code' in item) || codes.has(String(item.code))
						: String(facet) === key;
				});
				return [name, items] as const;
			});
		return {
			key,
			name: ownValue(titles, key) ?? key,
			places,
			options: {
				...shared,
				...options,
				...Object.fromEntries(beside),
				...(options.references
					? {
							references: ownReferences(
								options.references as readonly Item[],
								new Set(keyOf ? places.map(keyOf) : [])
							)
						}
					: {}),
				// a tile grid outlines what is there; other kinds let the rest step back behind what another facet has
				...(list === 'tiles' && {
					highlight: ((options.highlight ?? []) as string[]).filter((code) => codes.has(code))
				}),
				[list]: own,
				part: true
			}
		};
	});
}

/** The names of each channel in the order of the whole. */
function orderedNames(options: ChartOptionsOfAny, rows: readonly Item[]): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const [channel, option] of Object.entries(orders)) {
		const read = reader(options[channel], rows);
		if (read) found[option] = [...new Set(rows.map((_, index) => read(index)))];
	}
	return found;
}

/** What a channel says of the row at a place, as text; `undefined` where there is no such channel. */
function reader(channel: unknown, rows: readonly Item[]): ((place: number) => string) | undefined {
	const [first] = rows;
	if (typeof channel !== 'function' && !(typeof channel === 'string' && first && channel in first))
		return undefined;
	const read = accessor(where, channel as TextChannel<Item>, rows);
	return (place) => String(read(rows[place] as Item, place));
}

/** References without the norms for rows of other facets. */
const ownReferences = (references: readonly Item[], keys: ReadonlySet<string>): Item[] =>
	references.map((reference) => ({
		...reference,
		values: Object.fromEntries(
			Object.entries(reference.values as Record<string, number>).filter(([key]) => keys.has(key))
		)
	}));
