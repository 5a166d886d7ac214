import type { Lang } from 'yiluo';
import { preview } from './preview.js';

/** The code of every example, by its path. */
const codes = import.meta.glob<string>('./examples/*/*', { query: '?raw', import: 'default', eager: true });

/** One example, ready for its page. */
export interface Example {
	/** Its path under `examples`, without `.svelte`. */
	path: string;
	name: string;
	reason: string;
	code: string;
	/** What it is given, for the reader. */
	given: string;
	/** What it is given, for the component. */
	props: object;
}

const rest = {
	zh: (count: number) => `… 还有 ${count} 条`,
	en: (count: number) => `… ${count} more`
};

/**
 * Puts an example together.
 *
 * @param path under `examples`, without `.svelte`
 * @param props what its page gives it besides the language
 * @throws {RangeError} if there is no such file
 */
export const buildExample = (
	path: string,
	props: object,
	lang: Lang,
	words: Pick<Example, 'name' | 'reason'>
): Example => ({
	path,
	...words,
	code: exampleCode(`${path}.svelte`),
	given: preview(props, rest[lang]),
	props
});

/**
 * The code of a file under `examples`.
 *
 * @throws {RangeError} if there is no such file
 */
export function exampleCode(path: string): string {
	const code = codes[`./examples/${path}`];
	if (code === undefined) throw new RangeError(`docs: there is no examples/${path}; add the file`);
	return code;
}
