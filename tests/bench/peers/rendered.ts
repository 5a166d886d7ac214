import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Render } from '../figures.js';

/**
 * A component of Svelte drawn on a server.
 *
 * @param props made of the data
 */
export const rendered =
	<Data, Props extends Record<string, unknown>>(
		component: Component<Props>,
		props: (data: Data) => Props
	): Render<Data> =>
	(data) =>
		render(component as Component<Record<string, unknown>>, { props: props(data) }).body;
