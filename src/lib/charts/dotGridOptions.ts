import type { Frame, Shared } from '../geometry/layout.js';
import type { Tone } from '../scale/tones.js';

/** A whole of so many dots, of which some leave. */
export interface DotGroup {
	key: string;
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
	groups: readonly DotGroup[];
}
