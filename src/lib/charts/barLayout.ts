import { lazily } from '../geometry/lazily.js';
import { barShapes, type Bar } from '../geometry/bar.js';
import { checkFrame, type Layout, type Rule, ruleShape } from '../geometry/layout.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { barSample } from '../geometry/sample.js';
import { typeScale } from '../geometry/typeScale.js';
import { drawBars } from './barBars.js';
import { drawColumns } from './barColumns.js';
import { barNotes } from './barNotes.js';
import { seriesItems, type BarTry } from './barDrawing.js';
import { barEncodings } from './barEncodings.js';
import type { BarOptions } from './barOptions.js';
import { barData } from './barRows.js';
import { barStops } from './barStops.js';
import { barSummary, barTable } from './barWords.js';

export type { BarArrangement, BarDirection, BarOptions } from './barOptions.js';

export interface BarLayout extends Layout {
	kind: 'bar';
	/** The bars, or the pieces of stacks; a missing one has no bar but a rule `gap-…` and a label. */
	bars: readonly Bar[];
	/** Lines in the page's colour between the pieces of a stack, drawn over them. */
	seams: readonly Rule[];
	/** The legend's samples. */
	swatches: readonly Bar[];
}

/**
 * Bars or columns from zero: plain, grouped, stacked or diverging. Each value stands on its bar, and each series is
 * named in the first bar; where they do not fit, an axis and a legend take their place.
 *
 * @throws {TypeError | RangeError} naming the row, if a value is no finite number nor `null`, a status is unknown,
 * two rows are the same bar, or a stack holds a value below zero; if the domain does not hold zero and the values;
 * if the names cannot stand in the box
 */
export function barLayout<Row>(options: BarOptions<Row>): BarLayout {
	const { width, height, direction = 'bars' } = options;
	checkFrame('barLayout', options);
	if (direction !== 'bars' && direction !== 'columns')
		throw new RangeError(`barLayout: direction is "${String(direction)}"; give 'bars' or 'columns'`);
	const data = barData(options);
	const draw = (guides: BarTry) =>
		direction === 'bars' ? drawBars(data, options, guides) : drawColumns(data, options, guides);
	const type = typeScale(width);
	let guides: BarTry = { axis: options.axis ?? false, legend: options.legend ?? false, type };
	let drawing = draw(guides);
	if (!drawing.named) {
		guides = { ...guides, legend: true };
		drawing = draw(guides);
	}
	if (!drawing.valued && options.axis === undefined) drawing = draw({ ...guides, axis: true });
	const { plot, bars, seams, swatches, rules, labels, place } = drawing;
	const notes = barNotes(data, options, drawing, type.note);
	return lazily(
		{
			kind: 'bar',
			width,
			height,
			lang: options.lang,
			plot,
			bars,
			seams,
			swatches,
			shapes: notedShapes(
				notes,
				[...bars.flatMap(barShapes), ...seams.map(ruleShape), ...swatches.flatMap(barShapes)],
				true
			),
			rules: [...rules, ...notes.leaders],
			labels: [...labels, ...notes.labels]
		},
		{
			summary: () => barSummary(data, options) + annotationWords(options.annotations, options.lang),
			table: () => barTable(data, options),
			stops: () => barStops(data, options, place),
			encodings: () => barEncodings(data, bars, options),
			legend: () => seriesItems(data, true, options.lang).map(barSample)
		}
	);
}
