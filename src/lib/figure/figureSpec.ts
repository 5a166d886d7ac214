import type { ChartSpec } from '../charts/chartSpec.js';
import type { Bilingual, Lang } from '../format/lang.js';
import type { RuleId } from './rules/rule.js';

/** A summary that an editor wrote, instead of the chart's own. */
export interface SummaryOverride {
	text: string;
	/** `dataHash` of the chart that the text was written for: when the data change, the text is to be read again. */
	dataHash: string;
}

/** What stands around a chart, in one language. */
export interface FigureWords {
	/** The finding. */
	title: string;
	/** What is measured, in which unit. */
	subtitle: string;
	/** What the figure cannot show. */
	note?: string;
	/** Where the figures come from. */
	source: string;
	/** Whose the boundaries of a map are, under which licence. */
	attribution?: string;
	/** What percentages are shares of, in the very words of title, subtitle, note or chart. */
	denominator?: string;
	/** @default the chart's own summary, which follows the data */
	summary?: SummaryOverride;
}

/** A rule that a figure does not keep, and why: the reason is printed on the figure's page. */
export interface Silenced {
	rule: RuleId;
	reason: Bilingual;
}

/** What makes a chart a figure. */
export interface FigureFrame {
	/** Its name in addresses, and in messages. */
	id: string;
	/** The words of each language that it is published in. */
	words: Readonly<Partial<Record<Lang, FigureWords>>>;
	/** When the data were known, as `2021`, `2021-03` or `2021-03-05`: what lies later cannot be done. */
	asOf?: string;
	silenced?: readonly Silenced[];
}

/** A figure as data: a chart, its words, and what it owes the reader. Made of JSON when its channels are names. */
export type FigureSpec = ChartSpec & FigureFrame;
