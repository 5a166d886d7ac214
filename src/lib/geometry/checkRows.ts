/** What a value is, for a message that says what came. */
export const typeName = (value: unknown): string => (value === null ? 'null' : typeof value);

/**
 * Refuses options of which a list or a text is left out: they may come from where no compiler checks them.
 *
 * @throws {TypeError} naming the option and what came
 */
export function checkGiven<Options extends object>(
	where: string,
	options: Options,
	lists: readonly (keyof Options & string)[],
	texts: readonly (keyof Options & string)[] = []
): void {
	const refuse = (name: keyof Options & string, wanted: string): never => {
		throw new TypeError(`${where}: ${name} is ${typeName(options[name])}; give a ${wanted}`);
	};
	for (const name of lists) if (!Array.isArray(options[name])) refuse(name, 'list');
	for (const name of texts) if (typeof options[name] !== 'string') refuse(name, 'text');
}

/**
 * Refuses rows that share a key: their marks could not be told apart from frame to frame.
 *
 * @throws {RangeError} naming the key
 */
export function checkKeys(where: string, rows: readonly { key: string }[]): void {
	const seen = new Set<string>();
	for (const { key } of rows) {
		if (seen.has(key))
			throw new RangeError(`${where}: two rows have the key "${key}"; give each row a key of its own`);
		seen.add(key);
	}
}

/**
 * Whether a number can be drawn: finite, and with room for the arithmetic of scales, which squares numbers, takes
 * their differences and parts them by hundreds. Measured things lie between 10⁻³⁵ (a length) and 10⁸⁰ (a count).
 */
export const isDrawable = (value: unknown): value is number =>
	value === 0 || (typeof value === 'number' && Math.abs(value) < 1e100 && Math.abs(value) > 1e-100);

/**
 * Refuses a number that cannot be drawn.
 *
 * @param what the row and field, e.g. `row "forest", from`
 * @throws {TypeError} if it is no number
 * @throws {RangeError} if it is not finite, beyond 10¹⁰⁰, or nearer to zero than 10⁻¹⁰⁰ and not zero
 */
export function checkFinite(where: string, what: string, value: unknown): asserts value is number {
	if (isDrawable(value)) return;
	const [Fault, came] = typeof value === 'number' ? [RangeError, value] : [TypeError, typeName(value)];
	throw new Fault(`${where}: ${what} is ${came}; give a finite number, zero or between 1e-100 and 1e100`);
}

/**
 * Refuses a number that is not finite or lies outside `low … high`.
 *
 * @throws {TypeError | RangeError} as `checkFinite`, and naming the limits
 */
export function checkWithin(
	where: string,
	what: string,
	value: unknown,
	[low, high]: readonly [number, number]
): asserts value is number {
	checkFinite(where, what, value);
	if (value < low || value > high)
		throw new RangeError(
			`${where}: ${what} is ${value}; give a number ${high === Infinity ? `from ${low} up` : `from ${low} to ${high}`}`
		);
}

/** A highlight that names what is not there. */
export class StrayHighlight extends RangeError {}

/**
 * Refuses a highlight that names nothing: a slip of the pen would draw a chart in which nothing stands out.
 *
 * @param rows what may be named, by its key
 * @param part whether the rows are a part of more, one of which it may name. @default false
 * @throws {RangeError} naming what is not there
 */
export function checkHighlight(
	where: string,
	highlight: readonly string[] = [],
	rows: readonly { key: string }[],
	part = false
): void {
	const stranger = part ? undefined : highlight.find((wanted) => rows.every(({ key }) => key !== wanted));
	if (stranger !== undefined)
		throw new StrayHighlight(
			`${where}: highlight names "${stranger}", which is not there; give it the key of a row`
		);
}
