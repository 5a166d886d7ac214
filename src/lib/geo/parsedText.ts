/**
 * Text as the JSON it holds; anything else as it is.
 *
 * @param where begins the message, as a file name
 * @throws {TypeError} if the text is no JSON
 */
export function parsedText(input: unknown, where: string): unknown {
	if (typeof input !== 'string') return input;
	try {
		return JSON.parse(input);
	} catch (cause) {
		throw new TypeError(
			`${where}: the text is no JSON, it begins ${JSON.stringify(input.slice(0, 30))}; give what the file holds`,
			{ cause }
		);
	}
}
