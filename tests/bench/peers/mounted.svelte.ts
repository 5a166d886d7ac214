import { flushSync, mount, type Component } from 'svelte';
import type { Drawing, Mount } from '../figures.js';

/**
 * A component of Svelte as a chart on a page.
 *
 * @param props made of the data
 */
export const mounted =
	<Data, Props extends Record<string, unknown>>(
		component: Component<Props>,
		props: (data: Data) => Props
	): Mount<Data> =>
	(target, first): Drawing<Data> => {
		let now = $state.raw(props(first));
		const given = {} as Props;
		for (const name of Object.keys(now))
			Object.defineProperty(given, name, { enumerable: true, get: () => now[name] });
		mount(component, { target, props: given });
		flushSync();
		return {
			update(next) {
				now = props(next);
				flushSync();
			}
		};
	};
