import { chartLayout, type ChartKinds } from '../charts/chartSpec.js';
import type { Lang } from '../format/lang.js';
import type { Layout, Table } from '../geometry/layout.js';
import { dataHash } from './dataHash.js';
import type { FigureSpec, FigureWords } from './figureSpec.js';
import { remarks } from './remarks.js';

/** Who publishes a figure, and where a reader finds it. */
export interface Credit {
	/** As a reader sees it, e.g. the name of the story. */
	name: string;
	/** Where the figure stands in it: absolute, or relative to the page that has the credit. @default no link */
	href?: string;
	/** Under which terms the figure may be used, e.g. `CC BY 4.0`. @default none said */
	licence?: string;
}

/** How a figure is published. */
export interface EditionOptions {
	/** The kinds that the figure may be of: `chartLayouts` for all. */
	kinds: ChartKinds;
	/** The height of the chart in pixels at a width. @default 380 at 360 px, 520 at 720 px, and so on in between */
	height?: (width: number) => number;
	/** @default none */
	credit?: Credit;
}

/** A figure in one language: what every one of its outputs is made of. */
export interface Edition {
	spec: FigureSpec;
	lang: Lang;
	words: FigureWords;
	/** `dataHash` of the spec: all outputs of one state of the data carry the same. */
	hash: string;
	/** In plain sentences: an editor's, or the chart's own. */
	summary: string;
	table: Table;
	credit?: Credit;
	/** What stands small under the chart, in order: a note, rules that are not kept, the source, whose the boundaries are. */
	notes: readonly string[];
	/** The chart at a width; its height follows. */
	chart: (width: number, height?: number) => Layout;
}

/** The chart's proportions as `Figure` draws them: taller than wide on a phone, wider than tall on a desk. */
const usualHeight = (width: number): number => Math.round(380 + (width - 360) * (140 / 360));

const said = { zh: { source: '来源：', stop: '；' }, en: { source: 'Source: ', stop: '; ' } };

/**
 * A figure in one language, laid out when it is asked for.
 *
 * @throws {RangeError} if the figure has no words in the language, naming those that it has; and as its layout does
 */
export function edition(
	spec: FigureSpec,
	lang: Lang,
	{ kinds, height = usualHeight, credit }: EditionOptions
): Edition {
	const words = spec.words[lang];
	if (!words)
		throw new RangeError(
			`${spec.id}: words.${lang} is missing; the figure has ${Object.keys(spec.words).join(', ') || 'no words'}`
		);
	const chart = (width: number, high = height(width)) => {
		try {
			return chartLayout(kinds, spec, { width, height: high, lang });
		} catch (error) {
			throw new RangeError(`${spec.id}: ${error instanceof Error ? error.message : String(error)}`, {
				cause: error
			});
		}
	};
	const { summary, table } = chart(720);
	const { source, stop } = said[lang];
	const sources = [words.source, words.attribution].filter(Boolean).join(stop);
	return {
		spec,
		lang,
		words,
		hash: dataHash(spec),
		summary: words.summary?.text ?? summary,
		table,
		credit,
		notes: [words.note ?? '', ...remarks(spec, lang), source + sources].filter(Boolean),
		chart
	};
}
