import { dodge, roomFor } from '../geometry/dodge.js';
import { emphasisOf } from '../geometry/emphasis.js';
import { clamp } from '../geometry/interpolate.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { Tone } from '../scale/tones.js';
import type { BulletOptions, BulletRow } from './bulletOptions.js';
import { referenceText, targetText, valueText } from './bulletWords.js';
import { ownValue } from '../scale/ownValue.js';

/** A reference's label under a bar. */
interface Named {
	key: string;
	tone: Tone;
	value: number;
	block: TextBlock;
}

/** A row's text, measured: a header above the bar, the references and a note under it. */
export interface RowText {
	name: TextBlock;
	value: TextBlock;
	target: TextBlock;
	named: readonly Named[];
	note: TextBlock;
	/** How the header's parts stand: all on one line, the name above, or each on a line of its own. */
	header: 'line' | 'split' | 'stack';
	/** Whether the references stand side by side under their ticks, or as a list. */
	aside: boolean;
}

/** Distance between two texts on one line, in pixels. */
const gap = 10;
/** Distance from a bar to the labels of its references, in pixels: the ticks end half way. */
const drop = 12;

const sum = (sizes: readonly number[]): number => roomFor(sizes, 0);
const most = (sizes: readonly number[]): number => Math.max(0, ...sizes);

/** The height of a row's header, in pixels. */
export function headerHeight({ name, value, target, header }: RowText): number {
	if (header === 'line') return most([name.height, value.height, target.height]);
	if (header === 'split') return name.height + most([value.height, target.height]);
	return name.height + value.height + target.height;
}

/** The height of what stands under a row's bar, in pixels. */
export function footerHeight({ named, note, aside }: RowText): number {
	const heights = named.map(({ block }) => block.height);
	const references = named.length === 0 ? 0 : drop + (aside ? most(heights) : sum(heights));
	return references + (note.height > 0 ? note.height + 4 : 0);
}

/** Type sizes of a row's text, in pixels. */
export interface HeaderSizes {
	name: number;
	number: number;
	goal: number;
	note: number;
}

type Header = RowText['header'];
type HeaderParts = Pick<RowText, 'name' | 'value' | 'target'>;

function headerParts(row: BulletRow, options: BulletOptions, sizes: HeaderSizes, lines: number): HeaderParts {
	const { width } = options;
	const { name, number, goal } = sizes;
	const quiet = emphasisOf(row.key, options.highlight) === 'quiet';
	const tone = quiet ? 'soft' : row.tone;
	const weight = quiet ? 'normal' : 'bold';
	const value: Run =
		row.value === null
			? { text: valueText(row, options), size: goal, tone: 'soft' }
			: { text: valueText(row, options), size: number, tone, display: true };
	return {
		name: textBlock([{ text: row.name, size: name, weight, tone: quiet ? 'soft' : 'ink' }], width, 2),
		value: textBlock([value], width, lines),
		target: textBlock([{ text: targetText(row, options), size: goal, weight, tone }], width, lines)
	};
}

function fitsWidth({ name, value, target }: HeaderParts, header: Header, width: number): boolean {
	const line = [...(header === 'line' ? [name] : []), value, target].filter((block) => block.width > 0);
	const need = roomFor(
		line.map((block) => block.width),
		gap
	);
	return need <= width && !value.cut && !target.cut && (header !== 'line' || name.lines.length <= 1);
}

/**
 * The text of all rows, set in the first way in which it fits the width for every row, so that rows look
 * alike. The choice depends on words and width only, never on where a bar ends.
 */
export function rowTexts(options: BulletOptions, sizes: HeaderSizes): RowText[] {
	const { rows, width } = options;
	const tight = { ...sizes, number: sizes.goal };
	const ways = [
		{ header: 'line', sizes },
		{ header: 'split', sizes },
		{ header: 'split', sizes: tight }
	] as const;
	let header: Header = 'stack';
	let parts: HeaderParts[] | undefined;
	for (const way of ways) {
		const tried = rows.map((row) => headerParts(row, options, way.sizes, 1));
		if (!tried.every((one) => fitsWidth(one, way.header, width))) continue;
		header = way.header;
		parts = tried;
		break;
	}
	parts ??= rows.map((row) => headerParts(row, options, tight, 2));
	const { lists, aside } = referenceBlocks(options, sizes.note);
	return parts.map((part, index) => ({
		...part,
		header,
		named: lists[index] ?? [],
		aside,
		note: textBlock([{ text: rows[index]?.note ?? '', size: sizes.note, tone: 'soft' }], width, 2)
	}));
}

/** The labels of each row's references: side by side on one line or broken, or else one under the other. */
function referenceBlocks(options: BulletOptions, size: number): { lists: Named[][]; aside: boolean } {
	const { rows, references = [], width } = options;
	const set = (maxWidth: (count: number) => number, maxLines: number): Named[][] =>
		rows.map((row) => {
			const known = references.filter(({ values }) => ownValue(values, row.key) !== undefined);
			return known.map((reference) => ({
				key: `${row.key}-${reference.key}`,
				tone: reference.tone,
				value: ownValue(reference.values, row.key) ?? 0,
				block: textBlock(
					[
						{
							text: `${reference.name}\u2002${referenceText(reference, row.key, options) ?? ''}`,
							size,
							tone: reference.tone
						}
					],
					maxWidth(known.length),
					maxLines
				)
			}));
		});
	const fits = (lists: Named[][]): boolean =>
		lists.every((list) => {
			const need = roomFor(
				list.map(({ block }) => block.width),
				gap
			);
			return need <= width && list.every(({ block }) => !block.cut);
		});
	const line = set(() => width, 1);
	if (fits(line)) return { lists: line, aside: true };
	const wrapped = set((count) => (width - gap * (count - 1)) / count, 3);
	if (fits(wrapped)) return { lists: wrapped, aside: true };
	return { lists: line, aside: false };
}

/** Where a row's text goes, in pixels. */
export interface TextPlace {
	key: string;
	width: number;
	/** Top of the header, top and bottom of the bar. */
	top: number;
	barTop: number;
	barBottom: number;
	/** Where the value and the target stand on the scale, if they do. */
	valueX: number;
	targetX: number | null;
	/** 0–1, for the value. */
	opacity: number;
}

/** A row's header as labels, each part as near to its mark as the others let it. */
export function headerLabels(
	{ name, value, target, header }: RowText,
	{ key, width, top, barTop, valueX, targetX, opacity }: TextPlace
): Label[] {
	const bottom = barTop - 6;
	const nameTop = header === 'line' ? bottom - name.height : top;
	const labels = blockLabels(name, { key: `${key}-name`, x: 0, y: nameTop, anchor: 'start' });
	const low = header === 'line' ? name.width + gap : 0;
	const places = [
		{ block: value, key: `${key}-value`, mark: valueX, at: valueX - value.width / 2, opacity },
		{ block: target, key: `${key}-target`, mark: targetX ?? 0, at: targetX ?? 0, opacity: 1 }
	]
		.filter(({ block }) => block.width > 0)
		.sort((a, b) => a.mark - b.mark)
		.map((part) => ({
			...part,
			size: part.block.width,
			at: clamp(part.at, low + part.block.width / 2, width - part.block.width / 2)
		}));
	// In the order of their marks, even where a wide text on the left would rather stand further right.
	if (header !== 'stack')
		places.forEach((place, index) => (place.at = Math.max(place.at, places[index - 1]?.at ?? 0)));
	const centres =
		header === 'stack' ? places.map(({ at }) => at) : dodge(places, [low, Math.max(low, width)], gap);
	let line = top + name.height;
	for (const [index, part] of places.entries()) {
		const y = header === 'stack' ? line : bottom - part.block.height;
		line += part.block.height;
		labels.push(
			...blockLabels(part.block, {
				key: part.key,
				x: centres[index] ?? 0,
				y,
				anchor: 'middle',
				opacity: part.opacity
			})
		);
	}
	return labels;
}

/** The labels under a bar, and the leaders to those that could not stand under their ticks. */
export function footerLabels(
	{ named, note, aside }: RowText,
	{ key, width, barBottom }: TextPlace,
	x: (value: number) => number
): { labels: Label[]; leaders: Rule[] } {
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	let bottom = barBottom + (named.length > 0 ? drop : 0);
	if (aside) {
		const places = named.map(({ block, value }) => ({ at: x(value), size: block.width }));
		const centres = dodge(places, [0, width], gap);
		named.forEach(({ key: namedKey, tone, value, block }, index) => {
			const centre = centres[index] ?? 0;
			const reach = Math.max(0, block.width / 2 - 4);
			const end = clamp(x(value), centre - reach, centre + reach);
			labels.push(...blockLabels(block, { key: namedKey, x: centre, y: bottom, anchor: 'middle' }));
			leaders.push({ key: namedKey, x1: x(value), y1: barBottom + 5, x2: end, y2: bottom, tone });
		});
		bottom += most(named.map(({ block }) => block.height));
	} else
		for (const { key: namedKey, block } of named) {
			labels.push(...blockLabels(block, { key: namedKey, x: 0, y: bottom, anchor: 'start' }));
			bottom += block.height;
		}
	labels.push(...blockLabels(note, { key: `${key}-note`, x: 0, y: bottom + 4, anchor: 'start' }));
	return { labels, leaders };
}
