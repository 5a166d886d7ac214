import type { Unit } from '../format/unit.js';
import type { NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Tone } from '../scale/tones.js';

/**
 * A part's key, by which `highlight` names it, is its name, or `bar/name` where there are several bars.
 *
 * @typeParam Row one part of a whole
 */
export interface CompositionOptions<Row> extends Frame, Shared {
	rows: Rows<Row>;
	/** What the part is called; a name has one colour and one place in every bar. */
	name: TextChannel<Row>;
	/** The part's size in `unit`, from zero up; `null` is missing. */
	value: NumberChannel<Row>;
	/** Which whole the part belongs to. @default all rows are parts of one */
	bar?: TextChannel<Row>;
	/** In percent, the parts of each whole must add up to 100 (±0.2); any other unit is turned into shares. */
	unit: Unit;
	/** By part. @default five hues, then the same ones light */
	tones?: Readonly<Record<string, Tone>>;
	/** The parts in their order, and with it their paints; one without rows takes none. @default as they come */
	order?: readonly string[];
	/** Parts, bars or keys that stand out; all others fade. @default none, and nothing fades */
	highlight?: readonly string[];
	/** Decimal places of the shares. @default the value's own in percent, one for shares of another unit */
	digits?: number;
}
