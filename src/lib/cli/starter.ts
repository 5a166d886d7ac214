import type { ChartKind } from '../charts/chartSpec.js';
import type { Lang } from '../format/lang.js';
import { fieldStarters } from './starters/fieldStarters.js';
import { mapStarters } from './starters/mapStarters.js';
import { rowStarters } from './starters/rowStarters.js';
import type { Say, Starter } from './starters/starter.js';

/** What `new` can write: each kind, and a chart in facets. */
export type StarterKind = ChartKind | 'facet';

const starters: { readonly [Kind in StarterKind]: (say: Say) => Starter } = {
	...rowStarters,
	...fieldStarters,
	...mapStarters
};

export const starterKinds = Object.keys(starters).sort() as StarterKind[];

/**
 * A spec with sample rows, which says that they are samples; whole and honest, so that what is wrong later is what was
 * changed.
 *
 * @param schema the address of the JSON Schema, from the spec
 * @returns JSON
 */
export function starter(kind: StarterKind, lang: Lang, schema?: string): string {
	const { chart, options, facet, words } = starters[kind]((zh, en) => (lang === 'zh' ? zh : en));
	const source = { zh: '样例数据，请换成你的', en: 'Sample rows, to be replaced by yours' }[lang];
	const id = `sample-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
	const spec = { $schema: schema, id, words: { [lang]: { ...words, source } }, chart, facet, options };
	return `${JSON.stringify(spec, null, '\t')}\n`;
}
