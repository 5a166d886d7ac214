import type { Component } from 'svelte';
import type { ChartSpec, Lang } from 'yiluo';

/** What a page gives one example besides the language. */
export type Given<Example> =
	Example extends Component<infer Props> ? (lang: Lang) => Omit<Props, 'lang'> : never;

/** What the page on a kind of chart gives its examples, by the name of their files, and the figure of its card. */
export interface KindRows {
	/** Small and plain: it is drawn 320 by 220 px. */
	card: (lang: Lang) => ChartSpec;
	examples: Readonly<Record<string, (lang: Lang) => object>>;
}
