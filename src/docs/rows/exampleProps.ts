import type { Component, ComponentProps } from 'svelte';
import type { ChartSpec, Lang } from 'yiluo';

/** What a page gives one example besides the language. */
export type Given<Example extends Component<never>> = (lang: Lang) => Omit<ComponentProps<Example>, 'lang'>;

/** What the page on a kind of chart gives its examples, by the name of their files, and the figure of its card. */
export interface KindRows {
	/** Small and plain: it is drawn 320 by 220 px. */
	card: (lang: Lang) => ChartSpec;
	examples: Readonly<Record<string, (lang: Lang) => object>>;
}
