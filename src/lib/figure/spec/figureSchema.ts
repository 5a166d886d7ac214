import * as v from 'valibot';
import type { ChartKind, ChartOptions } from '../../charts/chartSpec.js';
import type { Frame } from '../../geometry/layout.js';
import { ruleIds } from '../rules/rule.js';
import { objectKinds } from './objectKinds.js';
import { fields, filledText, list, text, word } from './parts.js';
import { rowKinds } from './rowKinds.js';
import { facet } from './shared.js';

/** The options of each kind but the shapes of a map, as code takes them: a schema that strays is a compile error. */
type Options<Kind extends ChartKind> = Omit<ChartOptions[Kind], keyof Frame | 'map'>;

/** The options of each kind; what code alone can give (functions, what facets set) is left out. */
const optionSchemas = {
	...rowKinds,
	bullet: objectKinds.bullet.schema,
	choropleth: objectKinds.choropleth.schema,
	dotGrid: objectKinds.dotGrid.schema,
	map: objectKinds.map.schema,
	slope: objectKinds.slope.schema,
	squares: objectKinds.squares.schema,
	symbolMap: objectKinds.symbolMap.schema,
	tileGrid: objectKinds.tileGrid.schema,
	waffle: objectKinds.waffle.schema
} satisfies {
	[Kind in ChartKind]: v.GenericSchema<unknown, Options<Kind>>;
};

/** A schema of an object of options, with its fields by name. */
export type OptionForm = v.GenericSchema & { entries: v.ObjectEntries };

/** The forms that the options of each kind may take. */
export const optionForms = new Map<ChartKind, readonly OptionForm[]>([
	...(Object.entries(rowKinds) as [keyof typeof rowKinds, OptionForm][]).map(
		([kind, form]) => [kind, [form]] as const
	),
	...(Object.entries(objectKinds) as [keyof typeof objectKinds, { forms: Record<string, OptionForm> }][]).map(
		([kind, { forms }]) => [kind, Object.values(forms)] as const
	)
]);

export const kindNames = Object.keys(optionSchemas) as ChartKind[];

const optional = v.optional(text());
const words = fields('the words of a figure', {
	title: filledText('the finding'),
	subtitle: filledText('what is measured, in which unit'),
	note: optional,
	source: filledText('where the figures come from'),
	attribution: optional,
	denominator: optional,
	summary: v.optional(
		fields('a summary', { text: filledText('a summary'), dataHash: text('the hash that yiluo prints') })
	)
});

/** What every figure has beside its chart. */
export const frameFields = {
	$schema: optional,
	id: v.pipe(
		text('a name for addresses, as "forest-cover"'),
		v.regex(
			/^[a-z0-9][a-z0-9-]*$/,
			({ input }) =>
				`"${input}" cannot stand in an address; use small letters, digits and hyphens, as "forest-cover"`
		)
	),
	words: v.pipe(
		fields('the languages', { zh: v.optional(words), en: v.optional(words) }),
		v.check(({ zh, en }) => Boolean(zh ?? en), 'is empty; give the words of one language at least')
	),
	asOf: v.optional(
		v.pipe(
			text('a date, as "2021-03"'),
			v.regex(
				/^\d{4}(-\d{2}(-\d{2})?)?$/,
				({ input }) => `"${input}" is no date; write 2021, 2021-03 or 2021-03-05`
			)
		)
	),
	facet: v.optional(facet),
	silenced: v.optional(
		list(
			fields('a silenced rule', {
				rule: word('rule', ruleIds),
				reason: fields('a reason', { zh: filledText('the reason'), en: filledText('the reason') })
			}),
			'rules, each with its reason'
		)
	)
};

/** A figure of one kind. */
export const figureSchema = (kind: ChartKind) =>
	fields('a figure', {
		...frameFields,
		chart: v.literal(kind),
		options: optionSchemas[kind] as v.GenericSchema
	});

/** The name of a kind; a wrong one is told with the nearest right one. */
export const kindSchema = word('chart', kindNames);
