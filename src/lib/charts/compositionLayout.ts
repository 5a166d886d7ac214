import { lazily } from '../geometry/lazily.js';
import { barShapes, type Bar } from '../geometry/bar.js';
import { checkFrame, type Label, type Layout, type Rule, ruleShape } from '../geometry/layout.js';
import { legendRow, type LegendItem } from '../geometry/legendRow.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import { barSample } from '../geometry/sample.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import { barWords, wholeBars, type BarWords, type Inside, type WholeBars } from './compositionBars.js';
import { compositionEncodings } from './compositionEncodings.js';
import type { CompositionOptions } from './compositionOptions.js';
import { wholes, type Whole } from './compositionRows.js';
import { compositionStops } from './compositionStops.js';
import { compositionSummary, compositionTable } from './compositionWords.js';

export type { CompositionOptions } from './compositionOptions.js';

export interface CompositionLayout extends Layout {
	kind: 'composition';
	/** The parts, keyed by name or `bar/name`. What is not known has no part but a dotted frame among the rules. */
	bars: readonly Bar[];
	/** Lines in the page's colour between parts, drawn over them. */
	seams: readonly Rule[];
	/** The legend's samples; none where the parts are named in the first bar. */
	swatches: readonly Bar[];
}

/**
 * Wholes as bars of equal length, divided into shares. A part's share and name stand inside it or, where they do
 * not fit, under it with a line; the names of several bars stand in the first one, or in a legend. A whole of
 * which a part is missing is not divided, save in percent, where the rest is known: that stays an empty frame.
 *
 * @throws {TypeError | RangeError} naming the part or the bar, if a value is no finite number from zero up nor
 * `null`, two rows are the same part, or percentages do not add up to 100; for more than ten names; if the bars
 * cannot stand in the height given
 */
export function compositionLayout<Row>(options: CompositionOptions<Row>): CompositionLayout {
	const { width, height } = options;
	checkFrame('compositionLayout', options);
	const data = wholes(options);
	const type = typeScale(width);
	const { bands, ...drawing } = draw(data, options, type);
	return lazily(
		{
			kind: 'composition',
			width,
			height,
			lang: options.lang,
			...drawing,
			shapes: [
				...drawing.bars.flatMap(barShapes),
				...drawing.seams.map(ruleShape),
				...drawing.swatches.flatMap(barShapes)
			]
		},
		{
			summary: () => compositionSummary(data, options),
			table: () => compositionTable(data, options),
			stops: () => compositionStops(data, options, bands),
			encodings: () => compositionEncodings(data, drawing.bars),
			legend: () => legendItems(data).map(barSample)
		}
	);
}

interface Drawing extends Pick<CompositionLayout, 'bars' | 'seams' | 'swatches' | 'rules' | 'labels'> {
	/** Where each bar stands, in pixels from the top. */
	bands: { top: number; height: number }[];
}

type Box = Omit<CompositionOptions<never>, 'rows' | 'name' | 'value' | 'bar'>;

/** The ways to set the words, the best first: in one bar large; in the first of several; in a legend; no share under a bar. */
function draw(data: readonly Whole[], box: Box, type: TypeScale): Drawing {
	const { named = true } = box;
	const one = data.length === 1;
	const styles: Inside[] = !named
		? ['share', 'tight']
		: one
			? ['large', 'small', 'share', 'tight']
			: ['small', 'share', 'tight'];
	for (const style of styles) {
		const legend = style === 'share' || style === 'tight';
		if (!one && !legend && !namesInFirst(data)) continue;
		const words = data.map((whole, index) =>
			barWords(whole, index === 0 || legend ? style : 'share', one, type, box)
		);
		if (!words.every((each) => each !== undefined)) continue;
		const drawing = set(data, words, legend && named, box, type);
		if (drawing) return drawing;
	}
	throw new RangeError(
		`compositionLayout: ${data.length} bars cannot stand in ${Math.floor(box.height)} px of height; give fewer bars or a taller box`
	);
}

/** Whether the first bar has every part that any bar has. */
function namesInFirst([first, ...others]: readonly Whole[]): boolean {
	const known = new Set(first?.parts.filter(({ share }) => share !== null).map(({ name }) => name));
	return others.every(({ parts }) => parts.every(({ name }) => known.has(name)));
}

/** Shares the height out; the whole stands in the middle. Nothing where there is too little of it. */
function set(
	data: readonly Whole[],
	words: readonly BarWords[],
	legend: boolean,
	{ width, height }: Box,
	type: TypeScale
): Drawing | undefined {
	const head = legendRow(legend ? legendItems(data) : [], { y: 0, width, size: type.label });
	const headHeight = head.height + (head.height > 0 ? 8 : 0);
	const nameLine = data.some(({ name }) => name !== '') ? type.label * 1.6 : 0;
	const under = words.map(({ outs }) => (outs.height > 0 ? outs.height + 4 : 0));
	const least = words.reduce((most, each) => Math.max(most, each.least), 0);
	const count = Math.max(data.length, 1);
	const room = (height - headHeight - under.reduce((sum, one) => sum + one, 0)) / count - nameLine;
	const most = width < 480 ? (count === 1 ? 180 : 70) : count === 1 ? 240 : 120;
	const thick = Math.min(Math.max(least, room * (count === 1 ? 1 : 0.66)), Math.max(most, least));
	const gap = Math.min((room - thick) * (count / Math.max(count - 1, 1)), width < 480 ? 26 : 40);
	if (gap < (count === 1 ? 0 : 5)) return undefined;
	const used = headHeight + under.reduce((sum, one) => sum + one + nameLine + thick, 0) + gap * (count - 1);
	const start = (height - used) / 2;
	let top = start + headHeight;
	const shapes: WholeBars[] = [];
	const bands: Drawing['bands'] = [];
	const names: Label[] = [];
	data.forEach((whole, index) => {
		const block = textBlock([{ text: whole.name, size: type.label, weight: 'bold' }], width, 1);
		names.push(...blockLabels(block, { key: `bar-${whole.name}`, x: 0, y: top, anchor: 'start' }));
		const band = { top: top + nameLine, height: thick };
		bands.push(band);
		shapes.push(wholeBars(whole, words[index] as BarWords, { ...band, width }));
		top += nameLine + thick + (under[index] ?? 0) + gap;
	});
	return {
		bands,
		bars: shapes.flatMap(({ bars }) => bars),
		seams: shapes.flatMap(({ seams }) => seams),
		swatches: head.swatches.map((swatch) => ({ ...swatch, y: swatch.y + start })),
		rules: shapes.flatMap(({ rules }) => rules),
		labels: [
			...head.labels.map((label) => ({ ...label, y: label.y + start })),
			...names,
			...shapes.flatMap(({ labels }) => labels)
		]
	};
}

function legendItems(data: readonly Whole[]): LegendItem[] {
	const byName = new Map(data.flatMap(({ parts }) => parts.map((part) => [part.name, part] as const)));
	return [...byName].map(([name, { tone, faint }]) => ({
		key: name,
		text: name,
		tone,
		faint,
		strong: !faint
	}));
}
