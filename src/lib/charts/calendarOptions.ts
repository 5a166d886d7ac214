import type { Channel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame } from '../geometry/layout.js';
import type { Status, Tone } from '../scale/tones.js';

export interface CalendarOptions<Row> extends Frame {
	/** Objects, or CSV text with a head. */
	rows: Rows<Row>;
	/**
	 * When the thing is due: `2022-06` (by the end of June), `2022-06-18`, `2022-H1` or `2022-H2` (by the end of
	 * a half), `2022-end` (by the end of the year); `null` has no date and stands in a list at the end.
	 */
	date: Channel<Row, string | null>;
	/** What is due. */
	name: TextChannel<Row>;
	/** @default the name */
	key?: TextChannel<Row>;
	/** Done is a solid dot, planned an open ring. @default every row 'planned' */
	status?: Channel<Row, Status>;
	/** @default every row 'river' */
	tone?: Channel<Row, Tone>;
	/** First and last month drawn, as `2022-01`. @default whole years, from the first date to the last */
	span?: readonly [string, string];
	/**
	 * A day (`2022-06-10`) or month to mark as today. A layout asks no clock: the caller says what day it is.
	 * Outside the span nothing is marked.
	 */
	today?: string;
	/** Keys of the rows whose names are set bold; the others step back. @default none */
	highlight?: readonly string[];
}
