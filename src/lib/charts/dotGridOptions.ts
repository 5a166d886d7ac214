import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Tone } from '../scale/tones.js';

/** A whole of so many dots, of which some leave. */
export interface DotGroup {
	/** Each one's own: what moves keeps it from frame to frame. */
	key: string;
	/** What the whole is. */
	name: string;
	/** A whole number of dots, 1–1,000. @default 100 */
	total?: number;
	/** How many dots leave, from 0 to `total`; of a fraction the next dot is on its way. `null` is missing. */
	leave: number | null;
	tone: Tone;
	/** A large number beside the dots, e.g. `−24%`. Its room is kept when it is absent. */
	text?: string;
	/** A remark under the name. */
	note?: string;
}

export interface DotGridOptions extends Frame, Pick<Shared, 'cell'> {
	/**
	 * Objects, or CSV text with a head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	groups: readonly DotGroup[];
}

/** Fields of a row that a channel may stand for. */
type Field = keyof DotGroup;

/**
 * What the chart takes: {@link DotGridOptions}, or rows of any type with a channel for each field of a `DotGroup`.
 *
 * @typeParam Row one row
 */
export type DotGridInput<Row = DotGroup> = ByFields<DotGridOptions, 'groups', Field, Row>;

const uses: FieldUses<DotGroup, Field> = {
	key: 'must',
	name: 'must',
	total: 'may',
	leave: 'must',
	tone: 'must',
	text: 'may',
	note: 'may'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const dotGridOwn = (given: object): DotGridOptions => byFields('dotGridLayout', given, 'groups', uses);
