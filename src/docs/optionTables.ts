import type { OptionUnit } from '../../scripts/options/unitOf.js';

/** One option, or one part of a layout, as its type declares it. */
export interface Field {
	name: string;
	/** As TypeScript writes it. */
	type: string;
	required: boolean;
	/** As the doc comment writes it. */
	default?: string;
	unit?: OptionUnit;
	/** In English; an empty text where neither the field nor its type has a doc comment. */
	doc: string;
}

/** A type that options name: its fields, or what it stands for. */
export interface TypeTable {
	name: string;
	doc: string;
	fields?: readonly Field[];
	is?: string;
}

/** What the types of one kind of chart say. */
export interface KindOptions {
	/** Without those of every chart. */
	options: readonly Field[];
	/** The types that the options name. */
	types: readonly TypeTable[];
	/** What the layout adds to that of every chart. */
	layout: readonly Field[];
	/** The types that the layout names. */
	shapes: readonly TypeTable[];
}

/** What `npm run data` reads out of the library's types. */
export interface OptionTables {
	/** Options of every chart; a figure gives them. */
	frame: readonly Field[];
	/** What the layout of every chart holds. */
	layout: readonly Field[];
	kinds: Readonly<Record<string, KindOptions>>;
}
