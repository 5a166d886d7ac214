import type { Entry } from './entries.js';

/** What a table can be sorted by; `report` is the order of the report. */
export const orders = ['report', 'name', 'period', 'page'] as const;
export type Order = (typeof orders)[number];

/** What a reader looks for; an empty text looks for all. */
export interface Selection {
	search: string;
	part: string;
	status: string;
	kind: string;
	theme: string;
	town: string;
	order: Order;
}

export const everything: Selection = {
	search: '',
	part: '',
	status: '',
	kind: '',
	theme: '',
	town: '',
	order: 'report'
};

const keys = Object.keys(everything) as (keyof Selection)[];

/** The selection in an address; what is not understood there is left out. */
export function readSelection(query: string): Selection {
	const params = new URLSearchParams(query);
	const found = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? everything[key]]));
	const order = orders.find((each) => each === found.order) ?? everything.order;
	return { ...everything, ...found, order };
}

/** The query of an address for a selection: empty for everything, else `?part=goals`. */
export function writeSelection(selection: Selection): string {
	const params = new URLSearchParams(
		keys.filter((key) => selection[key] !== everything[key]).map((key) => [key, selection[key]])
	);
	return params.size > 0 ? `?${params}` : '';
}

/** The figures that a reader looks for, in the order asked for. Every word of a search must be found. */
export function select(
	entries: readonly Entry[],
	{ search, part, status, kind, theme, town, order }: Selection
): Entry[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	const kept = entries.filter(
		(entry) =>
			(part === '' || entry.part === part) &&
			(status === '' || entry.status === status) &&
			(kind === '' || entry.kind === kind) &&
			(theme === '' || entry.themes.includes(theme)) &&
			(town === '' || entry.towns.includes(town)) &&
			words.every((word) => entry.search.includes(word))
	);
	if (order === 'report') return kept;
	if (order === 'page') return kept.sort((a, b) => a.page - b.page);
	return kept.sort((a, b) => a[order].localeCompare(b[order]));
}
