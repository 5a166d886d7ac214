/** A value of a chart as words. */
export interface Told {
	value: number;
	/** The value with its unit. */
	text: string;
	/** What it is the value of: a name, a date. */
	at: string;
}

/** The least and the greatest that a chart shows, for words that compare it with other charts. */
export interface Reach {
	/** What is measured. @default not said */
	what?: string;
	low: Told;
	high: Told;
	/** The largest change from a first to a last value, with its sign. @default none is shown */
	change?: Told;
	/** How many values are missing. */
	missing: number;
}

/** A value of a chart; `null` and `NaN` are missing. */
export interface Reached {
	value: number | null;
	at: () => string;
}

/**
 * The ends of what a chart shows; `undefined` where nothing is known. Of equal values the first is told.
 *
 * @param write a value as words, with its unit
 */
export function reachOf(values: readonly Reached[], write: (value: number) => string): Reach | undefined {
	let low: Reached | undefined;
	let high: Reached | undefined;
	let missing = 0;
	for (const each of values) {
		const { value } = each;
		if (value === null || Number.isNaN(value)) missing++;
		else {
			if (!low || value < (low.value ?? 0)) low = each;
			if (!high || value > (high.value ?? 0)) high = each;
		}
	}
	const told = ({ value, at }: Reached): Told => ({ value: value ?? 0, text: write(value ?? 0), at: at() });
	return low && high && { low: told(low), high: told(high), missing };
}
