import * as v from 'valibot';
import { unitIds } from '../../format/unit.js';
import {
	byName,
	either,
	field,
	fields,
	filledText,
	gap,
	list,
	notOneOf,
	number,
	pair,
	text,
	word
} from './parts.js';

export const status = word('status', ['done', 'planned']);
export const basis = word('basis', ['printed', 'derived', 'assumed']);
export const scaleKind = word('scale', ['linear', 'log', 'sqrt']);
export const tone = word('tone', [
	'river',
	'forest',
	'loess',
	'brick',
	'slate',
	'ink',
	'soft',
	'rule',
	'page',
	'card'
]);

const ownUnit = v.object({
	zh: v.string(),
	en: v.union([v.string(), v.tuple([v.string(), v.string()])]),
	space: v.optional(v.boolean()),
	myriads: v.optional(v.boolean())
});
/** A known unit by its id, or the names of another one. */
export const unit = v.union(
	[v.picklist(unitIds), ownUnit],
	({ input }) => `${notOneOf('unit', unitIds, input)}, or names as { "zh": "球", "en": ["goal", "goals"] }`
);

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
/** Rows of any fields, or CSV text with a head. */
export const rows = either(
	'table',
	'a list of rows, whose fields are text, number, yes or no, or null; or CSV text with a head',
	[v.array(v.record(v.string(), cell)), v.string()]
);

export const tones = v.optional(byName(tone, 'a tone for each name'));
export const names = (advice: string) => v.optional(list(text(), advice));
export const highlight = names('the keys that stand out');
export const ends = v.optional(pair(number(), 'the low and the high end'));
export const endsFromZero = v.optional(
	v.strictTuple([v.literal(0), number()], 'a domain of lengths is zero and its end; give [0, 100], say')
);
export const optionalGap = v.optional(gap());
export const part = v.optional(number('a number from 0 to 1'));
export const key = filledText('a name of its own');
export const name = text('a name');
export const digits = v.optional(number('decimal places'));
export const channel = v.optional(field());

/** What an axis takes, for annotations: numbers, names (or dates as text), or either. */
export const places = {
	number: number('a number of the axis'),
	name: text('a name on the axis'),
	either: either('place', 'a number, a date as text, or a name', [v.number(), v.string()])
};

const arrow = word('arrow', ['straight', 'curved']);
const words = v.optional(text());

/** What an editor adds to a chart whose axes take such places. */
export function annotations<X extends v.GenericSchema, Y extends v.GenericSchema>(x: X, y: Y) {
	const note = { key, tone: v.optional(tone), facet: v.optional(text()) };
	const point = fields('a place', { x, y });
	const kinds = {
		text: fields('a text annotation', {
			...note,
			kind: v.literal('text'),
			x,
			y,
			text: text(),
			arrow: v.optional(arrow)
		}),
		rule: fields('a rule', {
			...note,
			kind: v.literal('rule'),
			x: v.optional(x),
			y: v.optional(y),
			text: words
		}),
		band: fields('a band', {
			...note,
			kind: v.literal('band'),
			x: v.optional(pair(x, 'two places, the lower first')),
			y: v.optional(pair(y, 'two places, the lower first')),
			text: words
		}),
		arrow: fields('an arrow', {
			...note,
			kind: v.literal('arrow'),
			from: point,
			to: point,
			arrow: v.optional(arrow),
			text: words
		})
	};
	const one = v.variant('kind', [kinds.text, kinds.rule, kinds.band, kinds.arrow], ({ input }) =>
		notOneOf('kind of annotation', Object.keys(kinds), input)
	);
	return v.optional(list(one, 'a list of annotations'));
}

/** Which facets there are, and how they are scaled. */
const facetScales = word('scale of facets', ['shared', 'free']);
export const facet = fields('facets', {
	by: field(),
	scales: v.optional(
		either('scale of facets', '"shared", "free", or either for x and y', [
			facetScales,
			fields('scales', { x: v.optional(facetScales), y: v.optional(facetScales) })
		])
	),
	columns: v.optional(number('a whole number')),
	order: names('the facets in their order'),
	titles: v.optional(byName(text(), 'a title for each facet')),
	name: v.optional(text())
});
