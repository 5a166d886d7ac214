/** How many entries of a list are shown. */
const shown = 2;
/** A value longer than this, written as JSON, is named and not shown. */
const longest = 600;

/**
 * What an example is given, as a reader can take in: lists by their first entries, texts by their first lines, and
 * whatever is too long to read by its name alone.
 *
 * @param rest says how many are left out, e.g. `… 42 more`
 */
export function preview(props: object, rest: (count: number) => string): string {
	return Object.entries(props)
		.map(([name, value]) => `${name} = ${written(value, rest)}`)
		.join('\n');
}

function written(value: unknown, rest: (count: number) => string): string {
	if (Array.isArray(value)) {
		if (value.every((entry) => typeof entry !== 'object')) return JSON.stringify(value);
		const lines = value.slice(0, shown).map((entry) => `  ${short(entry)}`);
		if (value.length > shown) lines.push(`  ${rest(value.length - shown)}`);
		return `[\n${lines.join(',\n')}\n]`;
	}
	if (typeof value === 'string' && value.includes('\n')) {
		const lines = value.trimEnd().split('\n');
		const head = lines.slice(0, shown + 1).map((line) => `  ${line}`);
		return `\`\n${[...head, `  ${rest(lines.length - shown - 1)}`].join('\n')}\n\``;
	}
	return short(value);
}

function short(value: unknown): string {
	const json = JSON.stringify(value, null, 1)
		.replace(/\n\s*/g, ' ')
		.replace(/\[ /g, '[')
		.replace(/ \]/g, ']');
	return json.length > longest ? '{ … }' : json;
}
