import { listed } from '../format/listed.js';
import type { Box } from '../geometry/labelBox.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { basisWord } from '../scale/basisWords.js';
import type { LineData, LineSeries } from './lineData.js';
import type { LineScales, LineShape } from './lineMarks.js';
import type { LineOptions } from './lineOptions.js';
import { lineCell, lineValue, lineXWords } from './lineValue.js';
import { ownValue } from '../scale/ownValue.js';

/** A line as it is read and as it is drawn. */
export interface DrawnLine {
	line: LineSeries;
	shape: LineShape;
}

/** What the lines of a chart share. */
export interface LineGround {
	data: LineData;
	scales: LineScales;
	plot: Box;
	options: Pick<LineOptions<never>, 'unit' | 'xUnit' | 'lang' | 'area' | 'bases'>;
}

/**
 * A stop at each point that is drawn, of a stack in the middle of its layer, and one in each gap. Left and right go
 * along a line, up and down from line to line in the order in which they end, the highest first.
 */
export function lineStops(drawn: readonly DrawnLine[], ground: LineGround): Stop[] {
	const endOf = ({ shape }: DrawnLine): number => shape.runs.at(-1)?.at(-1)?.y ?? Infinity;
	return linkGrid(drawn.toSorted((a, b) => endOf(a) - endOf(b) || 0).map((one) => alongLine(one, ground)));
}

function alongLine({ line, shape }: DrawnLine, ground: LineGround): LooseStop[] {
	const { data, scales, plot, options } = ground;
	const { lang, area, bases } = options;
	const basis = ownValue(bases, line.name) ?? 'printed';
	const remarks = [basis !== 'printed' && basisWord(basis, lang)];
	const layer = area === 'stacked';
	const told = layer ? { ...line, lows: [] } : line;
	const named = (when: string): string => listed([line.name, when], lang);
	const when = (index: number): string => lineXWords(line.xs[index] ?? NaN, data, options);
	const stops: LooseStop[] = [];
	let next = 0;
	const gap = (end: number, after?: number): void => {
		const missing = missingIn(next, end, line, ground);
		const [first, last] = [missing[0], missing.at(-1)];
		if (first === undefined || last === undefined) return;
		const [from, to] = [when(first), when(last)];
		const [left, right] = [first, last].map((index) => scales.x(line.xs[index] ?? NaN));
		const before = stops.at(-1)?.y ?? after ?? (plot.top + plot.bottom) / 2;
		const row = line.rows[first] ?? -1;
		stops.push({
			key: `${line.name}-gap-${line.xs[first]}`,
			row: first === last && row >= 0 ? row : undefined,
			x: ((left ?? 0) + (right ?? 0)) / 2,
			y: (before + (after ?? before)) / 2,
			name: named(first === last ? from : lang === 'zh' ? `${from}至${to}` : `${from} to ${to}`),
			text: lineValue(NaN, options)
		});
	};
	for (const run of shape.runs) {
		gap(line.rows.indexOf(run[0]?.row ?? -1, next), run[0]?.y);
		for (const { row, x, y } of run) {
			const index = line.rows.indexOf(row, next);
			next = index + 1;
			stops.push({
				key: `${line.name}-${row}`,
				row,
				x,
				y: layer ? (y + scales.y(line.lows[index] ?? NaN)) / 2 : y,
				get name() {
					return named(when(index));
				},
				get text() {
					return lineCell(told, index, options, remarks);
				}
			});
		}
	}
	gap(line.xs.length);
	return stops;
}

/**
 * Which values of a line are missing among those from `start` on and before `end`, of which none is drawn: in a stack
 * that has no sum, a layer may have one that is known.
 */
function missingIn(start: number, end: number, { name, rows }: LineSeries, { data }: LineGround): number[] {
	const own = data.series.find((line) => line.name === name);
	const missing: number[] = [];
	for (let index = start; index < end; index++) {
		const value = own?.ys[own.rows.lastIndexOf(rows[index] ?? -1, index)] ?? NaN;
		if (Number.isNaN(value)) missing.push(index);
	}
	return missing;
}
