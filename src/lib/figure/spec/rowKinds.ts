import * as v from 'valibot';
import { byName, field, fields, list, number, pair, text, word, yesNo } from './parts.js';
import {
	annotations,
	basis,
	channel,
	digits,
	ends,
	endsFromZero,
	highlight,
	key,
	name,
	names,
	places,
	rows,
	scaleKind,
	status,
	tone,
	tones,
	unit
} from './shared.js';

const xPlace = v.union([v.number(), v.string()], 'give numbers, or dates as text');
const column = { key, name, value: field() };
const numbers = { ...column, unit, digits };

/** The options of kinds whose rows have any fields, which channels name. */
export const rowKinds = {
	bar: fields('a bar chart', {
		rows,
		name: field(),
		value: field(),
		series: channel,
		status: channel,
		unit,
		direction: v.optional(word('direction', ['bars', 'columns'])),
		arrangement: v.optional(word('arrangement', ['plain', 'grouped', 'stacked', 'diverging'])),
		sort: v.optional(word('order', ['given', 'value'])),
		tones,
		highlight,
		domain: ends,
		annotations: annotations(places.either, places.either),
		digits,
		axis: v.optional(yesNo()),
		order: names('the names in their order'),
		seriesOrder: names('the series in their order'),
		legend: v.optional(yesNo())
	}),
	beeswarm: fields('a beeswarm', {
		rows,
		x: field(),
		group: channel,
		groupOrder: names('the groups in their order'),
		name: channel,
		key: channel,
		tone: channel,
		xTitle: text('what the axis measures'),
		unit,
		xScale: v.optional(scaleKind),
		domain: ends,
		radius: v.optional(number('a radius in pixels')),
		annotations: annotations(places.number, places.name),
		highlight
	}),
	calendar: fields('a calendar', {
		rows,
		date: field(),
		name: field(),
		key: channel,
		status: channel,
		tone: channel,
		span: v.optional(pair(text(), 'the first and the last month, as "2022-01"')),
		today: v.optional(text()),
		highlight
	}),
	composition: fields('a composition', {
		rows,
		name: field(),
		value: field(),
		bar: channel,
		unit,
		tones,
		order: names('the parts in their order'),
		highlight,
		digits
	}),
	dot: fields('a dot chart', {
		rows,
		name: field(),
		key: channel,
		points: list(
			fields('a point', { key, name, value: field(), tone, status: v.optional(status) }),
			'one to four points'
		),
		unit,
		domain: ends,
		digits,
		sort: v.optional(
			fields('an order', {
				by: text('the key of a point, or "change"'),
				order: v.optional(word('order', ['ascending', 'descending']))
			})
		),
		annotations: annotations(places.number, places.name),
		highlight
	}),
	line: fields('a line chart', {
		rows,
		x: field(),
		y: field(),
		name: text('what is measured'),
		unit,
		status: channel,
		series: channel,
		low: channel,
		high: channel,
		bandName: v.optional(text()),
		xScale: v.optional(word('scale', ['time', 'linear'])),
		xUnit: v.optional(unit),
		xName: v.optional(text()),
		area: v.optional(word('area', ['none', 'zero', 'stacked'])),
		highlight,
		tones,
		bases: v.optional(byName(basis, 'a basis for each series')),
		yScale: v.optional(scaleKind),
		domain: ends,
		xDomain: v.optional(pair(xPlace, 'the first and the last place')),
		annotations: annotations(places.either, places.number)
	}),
	scatter: fields('a scatter plot', {
		rows,
		x: field(),
		y: field(),
		r: channel,
		name: channel,
		key: channel,
		tone: channel,
		groups: v.optional(list(fields('a group', { tone, name }), 'a name for each tone')),
		xTitle: text('what the horizontal axis measures'),
		yTitle: text('what the vertical axis measures'),
		rTitle: v.optional(text()),
		xUnit: unit,
		yUnit: unit,
		rUnit: v.optional(unit),
		xScale: v.optional(scaleKind),
		yScale: v.optional(scaleKind),
		xDomain: ends,
		yDomain: ends,
		rDomain: endsFromZero,
		toneOrder: v.optional(list(tone, 'tones in their order')),
		annotations: annotations(places.number, places.number),
		highlight,
		mostNames: v.optional(number('a whole number'))
	}),
	table: fields('a table', {
		rows,
		columns: list(
			v.variant(
				'kind',
				[
					fields('a column of words', { ...column, kind: v.literal('text') }),
					fields('a column of numbers', { ...numbers, kind: v.literal('number'), tone: v.optional(tone) }),
					fields('a column of bars', {
						...numbers,
						kind: v.picklist(['bar', 'diverging-bar']),
						tone: v.optional(tone),
						toneBelow: v.optional(tone),
						status: channel,
						domain: ends
					})
				],
				'a column is none; its kind is text, number, bar or diverging-bar'
			),
			'the columns, the first of words'
		),
		key: channel,
		domains: v.optional(byName(pair(number(), 'two ends'), 'the ends of each column')),
		highlight
	})
};
