/**
 * The value of a JSON text.
 *
 * @param where begins the message
 * @throws {RangeError} with the line on which it goes wrong
 */
export function parsedJson(text: string, where: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const { message } = error as Error;
		const place = /position (\d+)/.exec(message)?.[1];
		const line = place === undefined ? 0 : text.slice(0, Number(place)).split('\n').length;
		throw new RangeError(`${where}: is no JSON${line ? `, on line ${line}` : ''}: ${message}`, {
			cause: error
		});
	}
}
