import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UsageError } from './usage.js';

/** The paths of specs: those that were named, and where one is `-`, those that come in, one on each line. */
export async function* specList(
	names: readonly string[],
	stdin: Readable,
	signal?: AbortSignal
): AsyncGenerator<string> {
	for (const name of names) {
		if (name !== '-') {
			yield name;
			continue;
		}
		for await (const line of createInterface({ input: stdin, crlfDelay: Infinity, signal }))
			if (line.trim()) yield line;
	}
}

/** How many specs there are; nothing where they come in. */
export function specCount(names: readonly string[]): number | undefined {
	if (names.length === 0)
		throw new UsageError(
			'no figure is named; give the paths of specs, or - for a list of them that comes in'
		);
	return names.includes('-') ? undefined : names.length;
}
