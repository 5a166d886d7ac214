import type { AnyRow } from '../geometry/byFields.js';
import { lazily } from '../geometry/lazily.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import { notedAt, noteRoom } from '../geometry/annotation.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { bottomAxis } from '../geometry/axis.js';
import { barShapes, type Bar } from '../geometry/bar.js';
import { checkHighlight, checkKeys, checkWithin } from '../geometry/checkRows.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { emphasisOf, quietOpacity } from '../geometry/emphasis.js';
import { clamp, phase } from '../geometry/interpolate.js';
import { checkFrame, type Label, type Layout, type Rule, ruleShape } from '../geometry/layout.js';
import { casedRules } from '../geometry/casedRules.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import { lengthScale } from '../scale/lengthScale.js';
import type { LinearScale } from '../scale/linearScale.js';
import { refusal } from '../scale/refusal.js';

import {
	footerHeight,
	footerLabels,
	headerHeight,
	headerLabels,
	rowTexts,
	type RowText,
	type TextPlace
} from './bulletText.js';
import { bulletNotes } from './bulletNotes.js';
import { bulletStops } from './bulletStops.js';
import { bulletSummary, bulletTable } from './bulletWords.js';
import { bulletEncodings } from './bulletEncodings.js';
import { type BulletRow, type BulletOptions, type BulletInput, bulletOwn } from './bulletOptions.js';
import { ownValue } from '../scale/ownValue.js';

export type { BulletInput, BulletRow, BulletReference, BulletOptions } from './bulletOptions.js';

/** A row's marks, in the order in which they are drawn. */
export interface Bullet {
	key: string;
	/** Absent when the value is missing. */
	bar?: Bar;
	/** From the bar's end to the goal. */
	stem?: Rule;
	/** The goal. */
	target?: Dot;
	/** The references, each on a casing that sets it off from the bar. */
	ticks: readonly Rule[];
}

export interface BulletLayout extends Layout {
	kind: 'bullet';
	bullets: readonly Bullet[];
}

/**
 * Horizontal bars from zero: solid where the thing is done, outlined where it is planned; an open ring marks
 * a goal, ticks across the bar mark norms. Lengths are compared, so the scale starts at zero.
 *
 * @throws {RangeError} if a number is negative, not finite or beyond `domain`, keys repeat, a reference names
 * no row, or the rows cannot stand in the height given
 */
export function bulletLayout<Row extends AnyRow<BulletRow>>(given: BulletInput<Row>): BulletLayout {
	const options = bulletOwn(given);
	const { width, height, lang, unit, rows, references = [], progress = 1 } = options;
	check(options);
	const type = typeScale(width);
	const x = lengthScale(
		[
			...rows.flatMap(({ value, target = null }) => [value, target]),
			...references.flatMap(({ values }) => Object.values(values)),
			...notedAt(options.annotations, 'x', options.domain).filter((value) => value >= 0)
		],
		[1, width - type.label],
		options.domain?.[1]
	);
	const { bands, axisTop } = bandsOf(options, type);
	const { ticks, labels: tickLabels } = bottomAxis(x, {
		y: axisTop + type.note + 8,
		width,
		size: type.note,
		unit,
		lang
	});
	const labels: Label[] = [];
	const rules: Rule[] = [{ key: 'axis', x1: 0, y1: axisTop, x2: width, y2: axisTop }];
	const bullets = rows.map((row, index): Bullet => {
		const band = bands[index] as Band;
		const place: TextPlace = {
			...band,
			key: row.key,
			width,
			valueX: x(row.value ?? 0),
			targetX: row.target === null || row.target === undefined ? null : x(row.target),
			opacity: row.value === null ? 1 : phase(progress, 0.3, 0.9)
		};
		const footer = footerLabels(band.text, place, x);
		labels.push(...headerLabels(band.text, place), ...footer.labels);
		rules.push(...grid(row.key, ticks, band, x), ...footer.leaders);
		return bullet(row, options, band, x);
	});
	const place = { top: axisTop + type.note + 12, size: type.note };
	const notes = bulletNotes(options, x, bands, [...tickLabels, ...labels], place);
	return lazily(
		{
			kind: 'bullet',
			width,
			height,
			lang,
			bullets,
			shapes: notedShapes(notes, bullets.map(bulletShape), casedRules(notes.rules)),
			rules: [...rules, ...notes.leaders],
			labels: [...tickLabels, ...labels, ...notes.labels]
		},
		{
			summary: () => bulletSummary(options) + annotationWords(options.annotations, lang),
			table: () => bulletTable(options),
			stops: () => bulletStops(options, x, bands),
			encodings: () => bulletEncodings(options, bullets, x)
		}
	);
}

function check({
	width,
	height,
	rows,
	references = [],
	domain,
	progress = 1,
	highlight,
	part
}: BulletOptions): void {
	checkFrame('bulletLayout', { width, height });
	checkKeys('bulletLayout', rows);
	checkHighlight('bulletLayout', highlight, rows, part);
	checkKeys('bulletLayout', references);
	checkWithin('bulletLayout', 'progress', progress, [0, 1]);
	if (domain && domain[0] !== 0)
		throw refusal(
			'lengths-from-zero',
			`bulletLayout: the domain starts at ${String(domain[0])}; bars are lengths, start it at 0`
		);
	for (const { key, value, target } of rows) {
		if (value !== null) checkWithin('bulletLayout', `row "${key}", value`, value, [0, Infinity]);
		if (target !== null && target !== undefined)
			checkWithin('bulletLayout', `row "${key}", target`, target, [0, Infinity]);
	}
	for (const { key, values } of references)
		for (const [rowKey, value] of Object.entries(values)) {
			checkWithin('bulletLayout', `reference "${key}", value for "${rowKey}"`, value, [0, Infinity]);
			if (!rows.some((row) => row.key === rowKey))
				throw new RangeError(
					`bulletLayout: reference "${key}" names row "${rowKey}", which is not there; give it the key of a row`
				);
		}
}

/** The part of the height that is a row's. In pixels. */
interface Band {
	text: RowText;
	top: number;
	barTop: number;
	barBottom: number;
}

/** Shares the height out between text, bars and the gaps between rows; the whole stands in the middle. */
function bandsOf(options: BulletOptions, type: TypeScale): { bands: Band[]; axisTop: number } {
	const { rows, width, height } = options;
	const narrow = width < 480;
	const axis = type.note + 14 + noteRoom(options.annotations, type.note);
	const room = height - axis;
	const roomy = room / Math.max(rows.length, 1) > 200 && !narrow;
	const plain = { name: type.label, number: type.number, goal: type.label, note: type.note };
	const sizes = [
		...(roomy ? [{ ...plain, name: type.label + 3, number: type.number + 4 }] : []),
		plain,
		{ ...plain, number: type.label }
	];
	const least = 6;
	for (const size of sizes) {
		const texts = rowTexts(options, size);
		const fixed = texts.map((text) => headerHeight(text) + 6 + footerHeight(text));
		const words = fixed.reduce((sum, one) => sum + one, 0);
		const spare = room - words - least * 2 * rows.length;
		if (spare < 0) continue;
		const share = spare / Math.max(rows.length, 1);
		const thick = clamp(least + share * 0.45, least, narrow ? 40 : 80);
		const gap = clamp((room - words - thick * rows.length) / rows.length, least, narrow ? 44 : 120);
		const used = words + (thick + gap) * rows.length;
		let top = (room - used) / 2;
		const bands = texts.map((text, index): Band => {
			const barTop = top + headerHeight(text) + 6;
			const band = { text, top, barTop, barBottom: barTop + thick };
			top += (fixed[index] ?? 0) + thick + gap;
			return band;
		});
		return { bands, axisTop: rows.length === 0 ? room : top - gap / 2 };
	}
	throw new RangeError(
		`bulletLayout: ${rows.length} rows cannot stand in ${Math.floor(height)} px of height; give fewer rows or a taller box`
	);
}

/** The axis's ticks, drawn behind one bar only: they do not run through text. */
const grid = (key: string, ticks: readonly number[], { barTop, barBottom }: Band, x: LinearScale): Rule[] =>
	ticks.map((tick) => ({
		key: `${key}-grid-${tick}`,
		x1: x(tick),
		y1: barTop,
		x2: x(tick),
		y2: barBottom,
		tone: tick === 0 ? 'soft' : 'rule'
	}));

function bullet(
	{ key, value, target, tone, status }: BulletRow,
	{ references = [], progress = 1, highlight }: BulletOptions,
	{ barTop, barBottom }: Band,
	x: LinearScale
): Bullet {
	const opacity = emphasisOf(key, highlight) === 'quiet' ? quietOpacity : 1;
	const height = barBottom - barTop;
	const middle = barTop + height / 2;
	const end = x((value ?? 0) * progress);
	const marks: Bullet = {
		key,
		ticks: references.flatMap(({ key: referenceKey, values, tone: referenceTone }): Rule[] => {
			const norm = ownValue(values, key);
			if (norm === undefined) return [];
			const line = { x1: x(norm), y1: barTop - 4, x2: x(norm), y2: barBottom + 5 };
			return [
				{ key: `${referenceKey}-casing`, ...line, tone: 'page', weight: 5 },
				{ key: referenceKey, ...line, tone: referenceTone, weight: 2.5 }
			];
		})
	};
	if (value !== null)
		marks.bar = {
			key,
			x: x(0),
			y: barTop,
			width: end - x(0),
			height,
			tone,
			hollow: status === 'planned',
			base: 'left',
			opacity
		};
	if (target !== null && target !== undefined) {
		const r = clamp(height * 0.3, 3, 9);
		const near = x(target) - r;
		if (value !== null && near > end)
			marks.stem = {
				key: `${key}-stem`,
				x1: end,
				y1: middle,
				x2: near,
				y2: middle,
				tone,
				weight: 2,
				opacity
			};
		marks.target = { key: `${key}-target`, x: x(target), y: middle, r, tone, hollow: true, opacity };
	}
	return marks;
}

/** A row's marks as shapes. */
const bulletShape = ({ key, bar, stem, ticks, target }: Bullet): Shape =>
	shapeGroup(key, [
		...(bar ? barShapes(bar) : []),
		...[stem ?? [], ticks].flat().map(ruleShape),
		...(target ? [dotShape(target)] : [])
	]);
