import { isTone, type Status, type Tone } from '../scale/tones.js';

/**
 * Refuses a tone that the house does not have: rows from a CSV are checked by no compiler.
 *
 * @throws {RangeError} naming the row and what came
 */
export function checkTone(where: string, what: string, tone: unknown): asserts tone is Tone {
	if (typeof tone !== 'string' || !isTone(tone))
		throw new RangeError(
			`${where}: ${what} is ${JSON.stringify(tone)}; give a tone, such as "river", "brick" or "slate"`
		);
}

/**
 * Refuses a status that is neither done nor planned.
 *
 * @throws {RangeError} naming the row and what came
 */
export function checkStatus(where: string, what: string, status: unknown): asserts status is Status {
	if (status !== 'done' && status !== 'planned')
		throw new RangeError(`${where}: ${what} is ${JSON.stringify(status)}; give "done" or "planned"`);
}
