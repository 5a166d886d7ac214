import type { Bilingual, ChartKind, Lang } from 'yiluo';
import { access } from './access.js';
import generated from './generated/options.json';
import { groups } from './groups.js';
import { kinds } from './kinds.js';
import type { OptionTables } from './optionTables.js';
import { preview } from './preview.js';
import { rows } from './rows.js';
import { sources, type Source, type SourceId } from './sources.js';

/** The code of every example, by its path. */
const codes = import.meta.glob<string>('./examples/*/*', { query: '?raw', import: 'default', eager: true });

const tables = generated as OptionTables;

/** One example, ready for its page. */
export interface Example {
	/** Its path under `examples`, without `.svelte`. */
	path: string;
	name: string;
	reason: string;
	code: string;
	/** What it is given, for the reader. */
	given: string;
	/** What it is given, for the component. */
	props: object;
}

/** A link to another page. */
export interface Neighbour {
	kind: ChartKind;
	name: string;
}

/** Everything that the page on a kind shows, in one language. */
export interface ChartPage {
	lang: Lang;
	kind: ChartKind;
	component: string;
	question: string;
	name: string;
	sentence: string;
	caution: string;
	examples: readonly Example[];
	options: OptionTables['kinds'][string];
	frame: OptionTables['frame'];
	layout: OptionTables['layout'];
	access: readonly string[];
	sources: readonly ({ id: SourceId } & Record<'name' | 'origin' | 'licence', string> & { href?: string })[];
	previous?: Neighbour;
	next?: Neighbour;
}

/** All kinds in the order of the gallery. */
export const kindOrder: readonly ChartKind[] = groups.flatMap((group) => group.kinds);

const rest = {
	zh: (count: number) => `… 还有 ${count} 条`,
	en: (count: number) => `… ${count} more`
};

/**
 * Builds the page on a kind of chart.
 *
 * @throws {RangeError} if an example has no file or no rows, naming it
 */
export function buildChart(kind: ChartKind, lang: Lang): ChartPage {
	const { component, name, sentence, caution, keys, examples } = kinds[kind];
	const tell = (text: Bilingual) => text[lang];
	const options = tables.kinds[kind];
	if (!options) throw new RangeError(`docs: no options are known of "${kind}"; run \`npm run data\``);
	const used = [...new Set(examples.flatMap((example) => example.sources))];
	const at = kindOrder.indexOf(kind);
	const neighbour = (index: number): Neighbour | undefined => {
		const other = kindOrder[index];
		return other && { kind: other, name: tell(kinds[other].name) };
	};
	return {
		lang,
		kind,
		component,
		question: tell(groups.find((group) => group.kinds.includes(kind))?.question ?? name),
		name: tell(name),
		sentence: tell(sentence),
		caution: tell(caution),
		examples: examples.map(({ file, name: exampleName, reason }) => {
			const path = `${kind}/${file}`;
			const give = rows[kind].examples[file];
			if (!give) throw new RangeError(`docs: rows/${kind}.ts gives nothing to the example "${file}"; add it`);
			const props = give(lang);
			return {
				path,
				name: tell(exampleName),
				reason: tell(reason),
				code: exampleCode(`${path}.svelte`),
				given: preview(props, rest[lang]),
				props
			};
		}),
		options,
		frame: tables.frame,
		layout: tables.layout,
		access: access(keys).map(tell),
		sources: used.map((id) => {
			const source: Source = sources[id];
			return {
				id,
				name: tell(source.name),
				origin: tell(source.origin),
				licence: tell(source.licence),
				href: source.href
			};
		}),
		previous: neighbour(at - 1),
		next: neighbour(at + 1)
	};
}

/**
 * The code of a file under `examples`.
 *
 * @throws {RangeError} if there is no such file
 */
export function exampleCode(path: string): string {
	const code = codes[`./examples/${path}`];
	if (code === undefined) throw new RangeError(`docs: there is no examples/${path}; add the file`);
	return code;
}
