import { textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';

/** The names under columns. In pixels. */
export interface ColumnNames {
	/** One for each name; `undefined` where a name of a series of years or months is left out. */
	blocks: readonly (TextBlock | undefined)[];
	height: number;
}

/** A step narrower than this holds no name. */
const leastStep = 16;

/** Months and days of the week, which follow one another as numbers do. */
const named =
	/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$|^[一二三四五六七八九十]+月$|^(周|星期)[一二三四五六日天]$/i;

/** Whether names count up, so that a reader fills in those that are left out. */
const counts = (names: readonly string[]): boolean =>
	names.every((name) => /\d/.test(name)) || names.every((name) => named.test(name));

/**
 * Breaks the names under columns into lines. Where names that count (years, ages, months, days) are too wide,
 * every second, third … is written; other names end in an ellipsis.
 *
 * @param step from one column to the next, in pixels
 * @throws {RangeError} if there is no room for names that do not count
 */
export function columnNames(names: readonly string[], step: number, type: TypeScale): ColumnNames {
	const block = (text: string, size: number, room: number, lines = 3): TextBlock =>
		textBlock([{ text, size }], room, lines);
	const height = (blocks: readonly (TextBlock | undefined)[]): number =>
		blocks.reduce((most, one) => Math.max(most, one?.height ?? 0), 0);
	for (const size of [type.label, type.note]) {
		const blocks = names.map((name) => block(name, size, step - 6));
		if (blocks.every(({ cut }) => !cut)) return { blocks, height: height(blocks) };
	}
	if (counts(names))
		for (let every = 1; every <= names.length; every++) {
			const blocks = names.map((name, index) =>
				index % every === 0 ? block(name, type.note, step * every - 6, 1) : undefined
			);
			if (blocks.every((one) => !one?.cut)) return { blocks, height: height(blocks) };
		}
	if (step < leastStep)
		throw new RangeError(
			`barLayout: ${names.length} names cannot stand under columns ${Math.floor(step)} px apart; give direction 'bars', shorter names or a wider box`
		);
	const blocks = names.map((name) => block(name, type.note, step - 6));
	return { blocks, height: height(blocks) };
}
