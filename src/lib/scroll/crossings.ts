/** One edge that the reader crosses on the way from step to step. */
export interface Crossing {
	kind: 'enter' | 'exit';
	index: number;
	direction: Direction;
}

/** The way the reader goes through the text. */
export type Direction = 'down' | 'up';

/**
 * Every exit and enter between two active steps, in the order in which a slow reader would meet them. A jump
 * from step 2 to step 4 leaves 2, enters and leaves 3, and enters 4; so what a step does on enter and undoes on
 * exit holds however the reader got there.
 *
 * @param from index of the step left; −1 for none
 * @param to index of the step reached; −1 for none
 */
export function crossings(from: number, to: number): Crossing[] {
	const direction = to < from ? 'up' : 'down';
	const stride = to < from ? -1 : 1;
	const crossed: Crossing[] = [];
	for (let index = from; index !== to; index += stride) {
		const next = index + stride;
		if (index >= 0) crossed.push({ kind: 'exit', index, direction });
		if (next >= 0) crossed.push({ kind: 'enter', index: next, direction });
	}
	return crossed;
}
