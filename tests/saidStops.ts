import type { Layout } from '../src/lib/geometry/layout.js';

/** The stops of a chart as a listener gets them, with plain spaces. */
export const saidStops = ({ stops }: Pick<Layout, 'stops'>): string[] =>
	stops.map(({ name, text }) => `${name}: ${text}`.replaceAll('\u00a0', ' '));
