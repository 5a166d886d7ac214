import type { AnyRow } from '../geometry/byFields.js';
import { lazily } from '../geometry/lazily.js';
import { cellGrid, gapPath, runPath, type CellGrid } from '../geometry/cells.js';
import { checkGiven, checkKeys, checkWithin } from '../geometry/checkRows.js';
import { checkFrame, type Layout } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import { basisDash } from '../scale/basisWords.js';
import { waffleEncodings } from './waffleEncodings.js';
import { nameBand, placeNames } from './waffleNames.js';
import { waffleStops } from './waffleStops.js';
import { waffleSummary, waffleTable } from './waffleWords.js';
import { type WaffleOptions, type WaffleInput, waffleOwn, type WafflePart } from './waffleOptions.js';
import { cellShapes, type CellRun } from '../geometry/cellRun.js';

export type { WaffleInput, WafflePart, WaffleOutline, WaffleOptions } from './waffleOptions.js';

export interface WaffleLayout extends Layout {
	kind: 'waffle';
	grid: CellGrid;
	/** All the cells, filled or not. */
	whole: string;
	/** The lines between the cells. */
	gaps: string;
	parts: readonly CellRun[];
	outlines: readonly CellRun[];
}

/**
 * A whole as cells, with parts of it filled: for shares so close that only counting shows the difference. The
 * names of parts stand above the cells and those of framed runs under them, each over the cells that it names;
 * when they do not fit side by side, they stand in a list above the cells. An empty run has no name yet, but its
 * room is kept, so that the cells stay where they are while runs grow.
 *
 * @throws {TypeError | RangeError} if a value is no finite number from zero up, the parts exceed the whole, an
 * outline leaves it, keys repeat, or the words leave no room for cells
 */
export function waffleLayout<Row extends AnyRow<WafflePart>>(given: WaffleInput<Row>): WaffleLayout {
	const options = waffleOwn(given);
	const { width, height, total, parts, outlines = [], cell = Infinity } = options;
	checkGiven('waffleLayout', options, [], ['cellName']);
	check(options);
	const type = typeScale(width);
	const partRuns = parts.map((part, index) => {
		const start = parts.slice(0, index).reduce((sum, { value }) => sum + value, 0);
		// a sum of fractions may pass the whole by a hair
		return { ...part, start, value: Math.min(part.value, total - start) };
	});
	const numbered = [...parts, ...outlines].some(({ text = '' }) => text !== '');
	const above = nameBand(partRuns, { width, type, numbered });
	const below = nameBand(outlines, { width, type, numbered });
	const key = cellBlock(options, type);
	const top = above.height;
	const bottom = below.height + key.height + keyGap;
	if (height - top - bottom < 24)
		throw new RangeError(
			`waffleLayout: the words leave ${Math.floor(height - top - bottom)} px of height for ${total} cells; give a taller box or shorter names`
		);
	const fitted = cellGrid(total, { x: 0, y: top, width, height: height - top - bottom });
	const grid = inMiddle({ ...fitted, side: Math.min(fitted.side, cell) }, { width, bottom: height - bottom });
	const foot = grid.y + grid.rows * grid.side;
	const right = Math.max(grid.x + grid.columns * grid.side, key.width);
	const upper = placeNames(above, { grid, width, edge: grid.y, side: 'above' });
	const lower = placeNames(below, { grid, width, edge: foot, side: 'below' });
	const cells = {
		whole: runPath(grid, 0, total),
		gaps: gapPath(grid),
		parts: partRuns.map(({ key: partKey, tone, start, value, status }) => ({
			key: partKey,
			tone,
			path: runPath(grid, start, start + value),
			hollow: status === 'planned'
		})),
		outlines: outlines.map(({ key: outlineKey, tone, basis = 'printed', start, value }) => ({
			key: outlineKey,
			tone,
			path: runPath(grid, start, start + value),
			hollow: true,
			dash: basisDash(basis)
		}))
	};
	return lazily(
		{
			kind: 'waffle',
			width,
			height,
			lang: options.lang,
			grid,
			...cells,
			shapes: cellShapes({ ...cells, side: grid.side, filled: cells.parts, outlined: cells.outlines }),
			rules: [...upper.leaders, ...lower.leaders],
			labels: [
				...upper.labels,
				...lower.labels,
				...blockLabels(key, { key: 'cell', x: right, y: foot + below.height + keyGap, anchor: 'end' })
			]
		},
		{
			summary: () => waffleSummary(options),
			table: () => waffleTable(options),
			stops: () => waffleStops(options, grid, partRuns),
			encodings: () => waffleEncodings(options)
		}
	);
}

/** Distance from the cells, or from the names under them, to what a cell stands for. In pixels. */
const keyGap = 6;

/** A grid that begins at its `y`, in the middle of the room from there to `bottom`. */
function inMiddle(grid: CellGrid, { width, bottom }: { width: number; bottom: number }): CellGrid {
	const spare = bottom - grid.y - grid.rows * grid.side;
	return { ...grid, x: (width - grid.columns * grid.side) / 2, y: grid.y + spare / 2 };
}

function cellBlock(
	{ cellName, cellNote = '', lang, width }: WaffleOptions,
	{ note: size }: TypeScale
): TextBlock {
	const text = lang === 'zh' ? `一格 = ${cellName}` : `one square = ${cellName}`;
	return textBlock(
		[
			{ text, size, tone: 'soft' },
			{ text: cellNote, size, tone: 'soft' }
		],
		width
	);
}

function check({ total, parts, outlines = [], cell, ...frame }: WaffleOptions): void {
	checkFrame('waffleLayout', frame);
	if (cell !== undefined) checkWithin('waffleLayout', 'cell', cell, [0, Infinity]);
	checkWithin('waffleLayout', 'total', total, [1, 10_000]);
	if (!Number.isInteger(total))
		throw new RangeError(`waffleLayout: total is ${total}; give a whole number of cells`);
	checkKeys('waffleLayout', [...parts, ...outlines]);
	for (const { key, value } of parts)
		checkWithin('waffleLayout', `part "${key}", value`, value, [0, Infinity]);
	const sum = parts.reduce((all, { value }) => all + value, 0);
	if (sum > total + 1e-9)
		throw new RangeError(`waffleLayout: the parts make ${sum} cells of ${total}; give a larger total`);
	for (const { key, start, value } of outlines) {
		checkWithin('waffleLayout', `outline "${key}", start`, start, [0, total]);
		checkWithin('waffleLayout', `outline "${key}", value`, value, [0, total - start]);
	}
}
