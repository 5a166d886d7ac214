import * as v from 'valibot';
import { ownRows } from './ownRows.js';
import { byName, either, fields, gap, list, number, pair, text, word, yesNo } from './parts.js';
import {
	annotations,
	basis,
	ends,
	endsFromZero,
	highlight,
	key,
	name,
	names,
	optionalGap,
	part,
	places,
	status,
	tone,
	unit
} from './shared.js';

const words = v.optional(text());
const marked = { tone, status: v.optional(status), basis: v.optional(basis) };
const code = text('the code of the place');
const numbersByKey = byName(number(), 'a number for each row, by its key');

const marks = v.optional(
	list(
		fields('a mark', { code, key, status, certain: yesNo(), tone, opacity: part }),
		'a mark for each thing counted'
	)
);
const arrival = v.optional(
	fields('an arrival', {
		positions: byName(fields('a place', { x: number(), y: number() }), 'a place for each mark'),
		t: number('a number from 0 to 1')
	})
);
const focus = either('focus', '"all", or a list of codes', [v.literal('all'), v.array(v.string())]);

/** Shapes of a map: decoded by `planarMap`, or TopoJSON or GeoJSON, as text too, which `readSpec` reads. */
const shapes = either('map', 'TopoJSON, GeoJSON, the text of either, or what planarMap made of it', [
	v.string(),
	v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
	v.looseObject({ type: v.literal('Topology'), objects: v.looseObject({}), arcs: v.array(v.unknown()) }),
	v.looseObject({ plane: v.looseObject({}), objects: v.looseObject({}), neighbours: v.array(v.unknown()) })
]);

const objects = v.optional(
	fields('the objects', {
		context: v.optional(text()),
		regions: text('the name of an object of the map')
	})
);
const codes = v.optional(byName(v.string(), 'the code of the map for each code of before'));
const camera = v.optional(fields('a camera', { from: focus, to: focus, t: number('a number from 0 to 1') }));
const approval = v.optional(v.nullable(text()));

/** The options of kinds whose rows have fields of fixed names, which channels may stand for. */
export const objectKinds = {
	bullet: ownRows(
		'a bullet chart',
		{ list: 'rows', of: 'a bar', advice: 'a row for each bar' },
		{
			key,
			name,
			value: gap(),
			target: optionalGap,
			tone,
			status: v.optional(status),
			qualifier: v.optional(word('bound', ['', 'over', 'at least', 'at most', 'about', 'nearly'])),
			text: words,
			targetText: words,
			note: words
		},
		{
			unit,
			references: v.optional(
				list(
					fields('a reference', {
						key,
						name,
						values: numbersByKey,
						tone,
						text: v.optional(byName(text(), 'a text for each row, by its key'))
					}),
					'a list of norms'
				)
			),
			domain: endsFromZero,
			highlight,
			annotations: annotations(places.number, places.name),
			progress: part
		}
	),
	choropleth: ownRows(
		'a choropleth',
		{ list: 'regions', of: 'a region', advice: 'a row for each region' },
		{ code, name, value: gap(), label: v.optional(yesNo()), importance: v.optional(number()) },
		{
			map: shapes,
			objects,
			codes,
			camera,
			unit,
			measure: v.picklist(['rate', 'count'], 'rate or count'),
			classes: v.optional(
				either('classes', 'a method and a number of classes, or breaks', [
					v.strictObject({ breaks: v.array(v.number()) }),
					v.strictObject({
						method: v.optional(v.picklist(['quantile', 'equal', 'jenks'])),
						count: v.optional(v.number())
					})
				])
			),
			among: v.optional(list(number(), 'a list of numbers')),
			middle: v.optional(number()),
			tone: v.optional(tone),
			below: v.optional(tone),
			highlight,
			approval
		}
	),
	dotGrid: ownRows(
		'a grid of dots',
		{ list: 'groups', of: 'a group', advice: 'the groups of dots' },
		{
			key,
			name,
			total: v.optional(number()),
			leave: gap(),
			tone,
			text: words,
			note: words
		},
		{}
	),
	map: ownRows(
		'a map',
		{ list: 'regions', of: 'a region', advice: 'a row for each region' },
		{
			code,
			name,
			tone: v.optional(tone),
			fillOpacity: part,
			status: v.optional(status),
			label: v.optional(yesNo()),
			value: optionalGap,
			text: words,
			importance: v.optional(number()),
			point: v.optional(pair(number(), 'longitude and latitude'))
		},
		{
			map: shapes,
			objects,
			codes,
			camera,
			townsOpacity: part,
			marks,
			squares: v.optional(
				list(
					fields('a square', {
						key,
						name,
						areaKm2: number('an area in km²'),
						lon: number('degrees'),
						lat: number('degrees'),
						tone,
						status: v.optional(status),
						text: words,
						opacity: part
					}),
					'a list of squares'
				)
			),
			highlight,
			approval,
			arrival
		}
	),
	slope: ownRows(
		'a slope chart',
		{ list: 'rows', of: 'a slope', advice: 'a row for each line' },
		{
			key,
			name,
			from: gap(),
			to: gap(),
			...marked,
			text: v.optional(pair(text(), 'the two values as printed')),
			change: words
		},
		{
			ends: pair(text(), 'the names of the two ends'),
			unit,
			domain: ends,
			highlight,
			annotations: annotations(places.name, places.number),
			progress: part
		}
	),
	squares: ownRows(
		'squares',
		{ list: 'squares', of: 'a square', advice: 'a list of areas' },
		{ key, name, value: gap(), ...marked, text: words, room: v.optional(number()) },
		{
			arrangement: word('arrangement', ['nested', 'apart']),
			unit,
			pxPerUnit: v.optional(number('pixels')),
			spread: part,
			difference: v.optional(fields('a difference', { name, text: text() }))
		}
	),
	symbolMap: ownRows(
		'a symbol map',
		{ list: 'regions', of: 'a region', advice: 'a row for each region' },
		{
			code,
			name,
			value: gap(),
			status: v.optional(status),
			label: v.optional(yesNo()),
			importance: v.optional(number()),
			point: v.optional(pair(number(), 'longitude and latitude'))
		},
		{
			map: shapes,
			objects,
			codes,
			camera,
			unit,
			largest: v.optional(number()),
			domain: endsFromZero,
			tone: v.optional(tone),
			highlight,
			approval
		}
	),
	tileGrid: ownRows(
		'a grid of tiles',
		{ list: 'tiles', of: 'a tile', advice: 'a tile for each place' },
		{
			code,
			name,
			col: number('a column from 0'),
			row: number('a row from 0'),
			value: optionalGap,
			tone: v.optional(tone),
			fillOpacity: part,
			status: v.optional(status),
			text: words
		},
		{ marks, highlight: names('codes of tiles'), arrival }
	),
	waffle: ownRows(
		'a waffle',
		{ list: 'parts', of: 'a part', advice: 'the parts' },
		{ key, name, value: number('cells'), ...marked, text: words },
		{
			total: number('a whole number of cells'),

			outlines: v.optional(
				list(
					fields('an outline', {
						key,
						name,
						start: number('a cell'),
						value: number('cells'),
						tone,
						basis: v.optional(basis),
						text: words
					}),
					'a list of outlines'
				)
			),
			cellName: text('what one cell stands for'),
			cellNote: words
		}
	)
};
