import type { Bilingual, Lang } from 'yiluo';
import { access } from './access.js';
import { buildExample, type Example } from './buildExample.js';
import generated from './generated/options.json';
import { groups } from './groups.js';
import { kinds } from './kinds.js';
import type { OptionTables } from './optionTables.js';
import { rows } from './rows.js';
import { sources, type Source, type SourceId } from './sources.js';
import type { PageKind } from './pageKind.js';

const tables = generated as OptionTables;

/** A link to another page. */
export interface Neighbour {
	kind: PageKind;
	name: string;
}

/** Everything that the page on a kind shows, in one language. */
export interface ChartPage {
	lang: Lang;
	kind: PageKind;
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
export const kindOrder: readonly PageKind[] = groups.flatMap((group) => group.kinds);

/**
 * Builds the page on a kind of chart.
 *
 * @throws {RangeError} if an example has no file or no rows, naming it
 */
export function buildChart(kind: PageKind, lang: Lang): ChartPage {
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
			const give = rows[kind].examples[file];
			if (!give) throw new RangeError(`docs: rows/${kind}.ts gives nothing to the example "${file}"; add it`);
			return buildExample(`${kind}/${file}`, give(lang), lang, {
				name: tell(exampleName),
				reason: tell(reason)
			});
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
