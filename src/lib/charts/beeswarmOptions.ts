import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import type { Channel, NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { ScaleKind } from '../scale/numberScale.js';
import type { Tone } from '../scale/tones.js';

export interface BeeswarmOptions<Row> extends Frame, Shared {
	rows: Rows<Row>;
	/** `null` is missing: the row is named under the plot. */
	x: NumberChannel<Row>;
	/** Each group is a swarm of its own, in the order in which they come. @default one swarm */
	group?: TextChannel<Row>;
	/** The groups in their order; one without rows has no swarm. @default as they come */
	groupOrder?: readonly string[];
	/** Names of the rows; those of the highlighted ones are printed. @default the row's number */
	name?: TextChannel<Row>;
	/** Each row's own. @default the name, or the row's number */
	key?: TextChannel<Row>;
	/** Repeats what the group or the highlight says: never the only sign of anything. @default 'river' */
	tone?: Channel<Row, Tone>;
	/** What the axis measures. */
	xTitle: string;
	unit: Unit;
	/** @default 'linear' */
	xScale?: ScaleKind;
	/** Low and high end; give it when values are tweened. @default from the values */
	domain?: readonly [number, number];
	/** Radius of a dot in pixels; give it when values are tweened. @default as large as the box allows, 9 at most */
	radius?: number;
	/** Words, lines, spans and arrows: `x` is a value, `y` a group's name, '' where there are none. @default none */
	annotations?: readonly Annotation<number, string>[];
	/** Keys of the rows that stand out and are named. @default none */
	highlight?: readonly string[];
}
