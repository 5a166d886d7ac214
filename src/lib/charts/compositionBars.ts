import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { Label, Rule } from '../geometry/layout.js';
import type { Lang } from '../format/lang.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Bar } from '../geometry/bar.js';
import type { CompositionOptions } from './compositionOptions.js';
import { outRow, outSteps, shareRow, type Out, type Outs } from './compositionOuts.js';
import type { Part, Whole } from './compositionRows.js';
import { gapText, shareText } from './compositionWords.js';

/**
 * What stands inside the parts of a bar: the share large over the name, both small, or the share alone (the
 * names are then in the first bar, or in a legend); `tight` is a share alone where it fits, and none under the bar.
 */
export type Inside = 'large' | 'small' | 'share' | 'tight';

/** The share of its strength with which a part is drawn that does not stand out. */
const fadedOpacity = 0.4;

/** Words in a row that have moved farther than this, in pixels, hang on lines that are too flat to follow. */
const flat = 28;

/** The words of one bar, before it has a place. In pixels. */
export interface BarWords {
	inside: readonly { key: string; x: number; block: TextBlock }[];
	outs: Outs;
	/** The least height that holds the words inside. */
	least: number;
}

type Frame = Pick<CompositionOptions<never>, 'width' | 'height' | 'unit' | 'lang' | 'digits'>;

const toneOf = ({ faint, faded }: Part): 'ink' | 'page' => (faint || faded ? 'ink' : 'page');

function runs(part: Part, style: Inside, share: string, type: TypeScale): Run[] {
	const tone = toneOf(part);
	const name: Run = { text: part.name, size: type.label, tone };
	if (style === 'large') return [{ text: share, size: type.number, display: true, tone }, name];
	const small: Run = { text: share, size: type.label, weight: 'bold', tone };
	return style === 'small' ? [small, name] : [small];
}

/** Whether a name of several characters is broken into single ones, as a narrow part does with Chinese. */
const shattered = (words: readonly Run[], { lines }: TextBlock): boolean =>
	lines.some(({ text }) => [...text].length === 1 && words.every((run) => run.text !== text));

/**
 * The words of a bar: inside each part, or under it where they do not fit.
 *
 * @param alone whether the bar has the whole height for words under it
 * @returns nothing where names do not fit under the bar
 */
export function barWords(
	{ parts, gap }: Whole,
	style: Inside,
	alone: boolean,
	type: TypeScale,
	frame: Frame
): BarWords | undefined {
	const { width, lang } = frame;
	const inside: { key: string; x: number; block: TextBlock }[] = [];
	const outs: Out[] = [];
	const add = (out: Out, room: number, words: readonly Run[]): void => {
		const block = textBlock(words, room - 10, words.length === 1 ? 1 : 2);
		if (room > 10 && !block.cut && !shattered(words, block)) inside.push({ key: out.key, x: out.x, block });
		else outs.push(out);
	};
	for (const part of parts) {
		if (part.share === null) continue;
		const share = shareText(part, frame);
		const x = (part.start + part.share / 2) * width;
		const out = { key: part.key, x, name: part.name, share, weight: part.share };
		add(out, part.share * width, runs(part, style, share, type));
	}
	if (gap) {
		const x = ((gap.start + 1) / 2) * width;
		const out = {
			key: '-gap',
			x,
			name: gap.names.join(lang === 'zh' ? '、' : ', '),
			share: gapWord(lang),
			weight: 2
		};
		const words = textBlock(
			[{ text: gapText(gap, lang), size: type.label, tone: 'soft' }],
			(1 - gap.start) * width - 10,
			2
		);
		if (words.cut || gap.start > 0.999) outs.push(out);
		else inside.push({ key: '-gap', x, block: words });
	}
	const under =
		style === 'share' || style === 'tight'
			? shareRow(style === 'share' ? outs : [], { width, size: type.note })
			: namesUnder(outs, { width, size: type.label, room: alone ? frame.height * 0.45 : 0 });
	if (!under) return undefined;
	const least = inside.reduce((most, { block }) => Math.max(most, block.height + 8), type.label * 1.3);
	return { inside, outs: under, least };
}

/** Words in a row, or in steps where a row is too wide or its lines too flat, and `room` px high. */
function namesUnder(
	outs: readonly Out[],
	{ room, ...place }: { width: number; size: number; room: number }
): Outs | undefined {
	const row = outRow(outs, { ...place, names: true });
	if (row && row.shift <= flat) return row;
	const steps = outSteps(outs, place);
	return steps && steps.height <= room ? steps : row;
}

const gapWord = (lang: Lang): string => (lang === 'zh' ? '无数据' : 'no data');

/** The shapes of one bar between `top` and `top + height`. */
export interface WholeBars {
	bars: readonly Bar[];
	seams: readonly Rule[];
	rules: readonly Rule[];
	labels: readonly Label[];
}

/** Sets a bar and its words in their place. */
export function wholeBars(
	whole: Whole,
	words: BarWords,
	{ top, height, width }: { top: number; height: number; width: number }
): WholeBars {
	const known = whole.parts.filter(({ share }) => share !== null);
	const foot = top + height;
	const key = (name: string): string => (whole.name === '' ? name : `${name}-${whole.name}`);
	return {
		bars: known.map(({ key: partKey, tone, faint, faded, start, share }) => ({
			key: partKey,
			x: start * width,
			y: top,
			width: (share ?? 0) * width,
			height,
			tone,
			faint: faint || undefined,
			strong: !faint || undefined,
			opacity: faded ? fadedOpacity : undefined,
			base: 'left'
		})),
		seams: known
			.filter(({ start }) => start > 0 && start < 1)
			.map(({ key: partKey, start }) => {
				const x = start * width;
				return { key: `${partKey}-seam`, x1: x, y1: top, x2: x, y2: foot, tone: 'page', weight: 1.5 };
			}),
		rules: [
			...(whole.gap ? outline(key('gap'), whole.gap.start * width + 1, top + 1, width - 1, foot - 1) : []),
			...words.outs.leaders.map((rule) => ({
				...rule,
				key: key(rule.key),
				y1: rule.y1 + foot,
				y2: rule.y2 + foot
			}))
		],
		labels: [
			...words.inside.flatMap(({ key: partKey, x, block }) => {
				const y = top + (height - block.height) / 2;
				return blockLabels(block, { key: key(`in-${partKey}`), x, y, anchor: 'middle' });
			}),
			...words.outs.labels.map((label) => ({ ...label, key: key(label.key), y: label.y + foot }))
		]
	};
}

/** A dotted frame around what is not known. */
function outline(key: string, left: number, top: number, right: number, bottom: number): Rule[] {
	const far = Math.max(left, right);
	const sides = [
		[left, top, far, top],
		[far, top, far, bottom],
		[left, bottom, far, bottom],
		[left, top, left, bottom]
	] as const;
	return sides.map(([x1, y1, x2, y2], index) => ({
		key: `${key}-${index}`,
		x1,
		y1,
		x2,
		y2,
		tone: 'slate',
		dash: '2 3'
	}));
}
