import * as v from 'valibot';
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

/** Shapes of a map: decoded by `planarMap`, or as TopoJSON, which `readSpec` decodes. */
const shapes = either('map', 'a TopoJSON topology, or what planarMap made of one', [
	v.looseObject({ type: v.literal('Topology'), objects: v.looseObject({}), arcs: v.array(v.unknown()) }),
	v.looseObject({ plane: v.looseObject({}), objects: v.looseObject({}), neighbours: v.array(v.unknown()) })
]);

/** The options of kinds whose rows have fields of fixed names. */
export const objectKinds = {
	bullet: fields('a bullet chart', {
		rows: list(
			fields('a bar', {
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
			}),
			'a row for each bar'
		),
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
	}),
	dotGrid: fields('a grid of dots', {
		groups: list(
			fields('a group', {
				key,
				name,
				total: v.optional(number()),
				leave: gap(),
				tone,
				text: words,
				note: words
			}),
			'the groups of dots'
		)
	}),
	map: fields('a map', {
		map: shapes,
		objects: v.optional(
			fields('the objects', {
				context: v.optional(text()),
				regions: text('the name of an object of the map')
			})
		),
		camera: v.optional(fields('a camera', { from: focus, to: focus, t: number('a number from 0 to 1') })),
		regions: list(
			fields('a region', {
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
			}),
			'a row for each region'
		),
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
		approval: words,
		arrival
	}),
	slope: fields('a slope chart', {
		rows: list(
			fields('a slope', {
				key,
				name,
				from: gap(),
				to: gap(),
				...marked,
				text: v.optional(pair(text(), 'the two values as printed')),
				change: words
			}),
			'a row for each line'
		),
		ends: pair(text(), 'the names of the two ends'),
		unit,
		domain: ends,
		highlight,
		annotations: annotations(places.name, places.number),
		progress: part
	}),
	squares: fields('squares', {
		squares: list(
			fields('a square', { key, name, value: gap(), ...marked, text: words, room: v.optional(number()) }),
			'a list of areas'
		),
		arrangement: word('arrangement', ['nested', 'apart']),
		unit,
		pxPerUnit: v.optional(number('pixels')),
		spread: part,
		difference: v.optional(fields('a difference', { name, text: text() }))
	}),
	tileGrid: fields('a grid of tiles', {
		tiles: list(
			fields('a tile', {
				code,
				name,
				col: number('a column from 0'),
				row: number('a row from 0'),
				value: optionalGap,
				tone: v.optional(tone),
				fillOpacity: part,
				status: v.optional(status),
				text: words
			}),
			'a tile for each place'
		),
		marks,
		highlight: names('codes of tiles'),
		arrival
	}),
	waffle: fields('a waffle', {
		total: number('a whole number of cells'),
		parts: list(fields('a part', { key, name, value: number('cells'), ...marked, text: words }), 'the parts'),
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
	})
};
