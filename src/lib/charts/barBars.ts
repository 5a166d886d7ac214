import { noteRoom } from '../geometry/annotation.js';
import { bottomAxis } from '../geometry/axis.js';
import { lineWidth } from '../geometry/labelBox.js';
import { legendRow } from '../geometry/legendRow.js';
import { linearScale, type LinearScale } from '../scale/linearScale.js';
import {
	barPlace,
	endMarks,
	groupBars,
	groupName,
	pieceMarks,
	seriesNames,
	type BarStage
} from './barBarMarks.js';
import { barLegend, isPile, type BarDrawing, type BarFrame, type BarTry } from './barDrawing.js';
import { endsScale } from './barEnds.js';
import { barRowPlan, type BarRowPlan } from './barNames.js';
import type { BarData } from './barRows.js';
import { endLabels, gapLength, labelGap, type EndLabel } from './barValues.js';

/** Horizontal bars: names at the left, values beyond the bars' ends or, in a stack, inside its pieces. */
export function drawBars(data: BarData, options: BarFrame, { axis, legend, type }: BarTry): BarDrawing {
	const { width, height, unit, lang, named = true } = options;
	const { groups, lanes, series } = data;
	const pile = isPile(data);
	const inFirstBar = series.length > 0 && !legend && named;
	const items = barLegend(data, options, {
		series: series.length > 0 && legend,
		unitNote: pile && !axis,
		gapNote: false
	});
	const head = legendRow(items, { y: 0, width, size: type.label });
	const nameLine = inFirstBar && pile ? type.label * 1.6 : 0;
	const noteHead = noteRoom(options.annotations, type.note);
	const headHeight = head.height + (head.height > 0 ? 6 : 0) + nameLine + noteHead;
	const room = height - headHeight - (axis ? type.note + 14 : 0) - 2;
	const names = groups.map(({ name }) => name);
	const plan = barRowPlan(names, { width, height: room, lanes, type });
	const start = headHeight + (room - plan.pitch * groups.length) / 2;
	const bottom = start + plan.pitch * groups.length;

	const readable = plan.lane >= plan.size * 1.02;
	const all = readable ? groups.map((group) => endLabels(group, data, options, { unitAtFirst: true })) : [];
	const [low, high] = data.domain;
	const trial = scaleFor(all.flat(), plan, options, data);
	const wide = trial(high) - trial(low) >= 0.3 * (width - plan.gutter);
	const ends = all.map((group) => group.filter(({ gap }) => gap || (wide && !axis)));
	const x = scaleFor(ends.flat(), plan, options, data);

	const stage: BarStage = { data, options, plan, x, pile, axis };
	const tops = groups.map((_, index) => start + plan.pitch * index);
	const pieces = groups.map((group, index) => pieceMarks(group, tops[index] ?? 0, stage));
	const marks = groups.map((_, index) => endMarks(ends[index] ?? [], tops[index] ?? 0, stage));
	const first = inFirstBar && groups[0] ? seriesNames(groups[0], start, stage) : undefined;
	const place = { y: bottom + type.note + 8, width, size: type.note, unit, lang };
	const ticks = axis ? bottomAxis(x, place) : { ticks: [], labels: [] };
	const shift = start - headHeight;
	return {
		plot: { left: x(low), right: x(high), top: start, bottom },
		bands: tops.map((top) => [top, top + plan.pitch]),
		bounds: { left: plan.gutter, right: width, top: start - nameLine - noteHead, bottom },
		bars: groups.flatMap((group, index) => groupBars(group, tops[index] ?? 0, stage)),
		seams: pieces.flatMap(({ seams }) => seams),
		swatches: head.swatches.map((swatch) => ({ ...swatch, y: swatch.y + shift })),
		rules: [
			...ticks.ticks
				.filter((tick) => tick !== 0)
				.map((tick) => ({ key: `grid-${tick}`, x1: x(tick), y1: start, x2: x(tick), y2: bottom })),
			{ key: 'zero', x1: x(0), y1: start, x2: x(0), y2: bottom, tone: 'soft' },
			...marks.flatMap(({ rules }) => rules)
		],
		labels: [
			...head.labels.map((label) => ({ ...label, y: label.y + shift })),
			...ticks.labels,
			...groups.flatMap((group, index) => [
				...groupName(group, plan.names[index], tops[index] ?? 0, stage),
				...(pieces[index]?.labels ?? []),
				...(marks[index]?.labels ?? [])
			]),
			...(first?.labels ?? [])
		],
		place: (item, group) => barPlace(item, tops[group] ?? 0, stage),
		named: first?.named ?? true,
		valued: pile ? pieces.every(({ valued }) => valued) : readable && wide
	};
}

/** The scale that leaves room for these labels, in whole steps of 8 px: a value that grows by a hair keeps it. */
function scaleFor(
	ends: readonly EndLabel[],
	{ gutter, size }: BarRowPlan,
	{ width, margin = {} }: BarFrame,
	{ domain }: BarData
): LinearScale {
	const room = ({ text, gap }: EndLabel): number =>
		Math.ceil((lineWidth({ text, size, weight: 'bold' }) + labelGap + (gap ? gapLength : 0)) / 8) * 8;
	const { left = 0, right = 0 } = margin;
	const own = endsScale(
		ends.map((end) => ({ value: end.at, room: room(end) })),
		[domain[0] < 0 ? gutter : Math.max(gutter, left), width],
		domain
	);
	return linearScale(domain, [Math.max(own(domain[0]), left), Math.min(own(domain[1]), width - right)]);
}
