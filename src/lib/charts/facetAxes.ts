import { labelBox, type Box } from '../geometry/labelBox.js';
import type { Label, Layout, Rule } from '../geometry/layout.js';
import type { FacetOptions } from './facetOptions.js';

/** The room at the left of plots and under them that only the outer facets need, in pixels; 0 where each needs its own. */
export interface OuterRoom {
	left: number;
	bottom: number;
}

/** What of the reclaimed room stays, so that a tick at a plot's edge keeps its words clear of the next facet. In pixels. */
const kept = 8;

/** Whether a word belongs to the axis at the left: it stands beside the plot, or is the title over it. */
const atLeft = (label: Label, plot: Box): boolean => {
	const box = labelBox(label);
	return (box.right <= plot.left + 1 && box.top < plot.bottom) || /^y-(unit|title)/.test(label.key);
};

const below = (label: Label, plot: Box): boolean => labelBox(label).top >= plot.bottom - 1;

/** What the axis on a side says, and where. */
const said = ({ labels, plot }: Layout, side: typeof atLeft): string =>
	labels
		.filter((label) => plot && side(label, plot))
		.map(({ text, x, y }) => `${text} ${Math.round(x)} ${Math.round(y)}`)
		.join('\n');

const allAlike = (texts: readonly string[]): boolean => texts[0] !== '' && new Set(texts).size === 1;

/**
 * The room of the axes that all facets have alike, word by word: it is enough that the outer facets show them. An axis
 * of facets with scales of their own stays with each.
 *
 * @param layouts the facets, all with plots in one place
 */
export function outerRoom(
	layouts: readonly Layout[],
	{ scales = 'shared' }: Pick<FacetOptions, 'scales'>
): OuterRoom {
	const [first] = layouts;
	const plot = first?.plot;
	if (!first || !plot) return { left: 0, bottom: 0 };
	const { x = 'shared', y = 'shared' } = typeof scales === 'string' ? { x: scales, y: scales } : scales;
	const beside = layouts.every(({ labels }) =>
		labels.every((label) => atLeft(label, plot) || labelBox(label).left > plot.left - 3 * kept)
	);
	const alike = (side: typeof atLeft): boolean => allAlike(layouts.map((each) => said(each, side)));
	return {
		left: y === 'shared' && beside && alike(atLeft) ? Math.max(0, plot.left - kept) : 0,
		bottom: x === 'shared' && alike(below) ? Math.max(0, first.height - plot.bottom - kept) : 0
	};
}

/** Which axes of a facet another one shows for it. */
export interface SharedAxes {
	left: boolean;
	bottom: boolean;
}

/** The words of a facet without those of axes that others show. */
export const ownLabels = ({ labels, plot }: Layout, { left, bottom }: SharedAxes): readonly Label[] =>
	plot ? labels.filter((label) => !(left && atLeft(label, plot)) && !(bottom && below(label, plot))) : labels;

/** The guides of a facet without the ticks of an axis that another one shows. */
export const ownRules = ({ rules, plot }: Layout, { bottom }: SharedAxes): readonly Rule[] =>
	plot && bottom ? rules.filter(({ y1, y2 }) => Math.max(y1, y2) <= plot.bottom + 1) : rules;
