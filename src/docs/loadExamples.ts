import type { Component } from 'svelte';
import type { Lang } from 'yiluo';

/** An example as a component: it takes the language and what its page gives it. */
export type ExampleComponent = Component<{ lang: Lang } & Record<string, unknown>>;

const modules = import.meta.glob<{ default: ExampleComponent }>('./examples/*/*.svelte');

/**
 * Loads examples, and no others: a page ships only what it shows.
 *
 * @param paths under `examples`, without `.svelte`
 * @throws {RangeError} if there is no such example
 */
export const loadExamples = (paths: readonly string[]): Promise<ExampleComponent[]> =>
	Promise.all(
		paths.map(async (path) => {
			const load = modules[`./examples/${path}.svelte`];
			if (!load) throw new RangeError(`docs: there is no examples/${path}.svelte; add the file`);
			return (await load()).default;
		})
	);
