import { textTone, type Tone } from '../scale/tones.js';
import { px } from './pixel.js';
import type { CircleShape, Painted, PathShape } from './shape.js';

/** The forms of points, in the order in which groups take them: a form tells a group where its colour does not. */
export const forms = ['disc', 'square', 'triangle', 'diamond'] as const;

export type Form = (typeof forms)[number];

/** A point as a closed outline, in pixels from the chart's top left. */
export interface PointSymbol {
	/** Stable from frame to frame. */
	key: string;
	x: number;
	y: number;
	/** The radius of the disc that has the same area. */
	r: number;
	form: Form;
	path: string;
	tone: Tone;
	/** In the stronger paint of its tone: it stands out from others of the same. @default false */
	strong?: boolean;
	/** An outline: what stands beside a gap. */
	hollow: boolean;
	/** 0–1. */
	opacity: number;
}

/** How far a form reaches from its middle, in radii of the disc of the same area. */
export const formReach: Record<Form, number> = { disc: 1, square: 0.887, triangle: 1.556, diamond: 1.254 };

/** The outline of a form around a point. All forms of one `r` have the area of the disc. */
export function symbolPath(form: Form, x: number, y: number, r: number): string {
	if (form === 'disc') {
		const round = px(r); // twice the rounded radius, or the two arcs bulge
		return `M${px(x - round)} ${px(y)}a${round} ${round} 0 1 0 ${px(2 * round)} 0a${round} ${round} 0 1 0 ${px(-2 * round)} 0z`;
	}
	const reach = formReach[form] * r;
	if (form === 'square')
		return `M${px(x - reach)} ${px(y - reach)}h${px(2 * reach)}v${px(2 * reach)}h${px(-2 * reach)}z`;
	if (form === 'diamond')
		return `M${px(x)} ${px(y - reach)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + reach)}L${px(x - reach)} ${px(y)}z`;
	const half = reach * 0.866;
	return `M${px(x)} ${px(y - reach)}L${px(x + half)} ${px(y + reach / 2)}H${px(x - half)}z`;
}

/** A point as a shape: filled and set off by a line of the page's colour, or an outline. */
export function symbolShape({
	key,
	x,
	y,
	r,
	form,
	path,
	tone,
	strong,
	hollow,
	opacity
}: PointSymbol): CircleShape | PathShape {
	const looks: Omit<Painted, 'key'> = {
		fill: hollow ? 'page' : strong ? textTone(tone) : tone,
		stroke: hollow ? tone : 'page',
		strokeWidth: hollow ? 1.5 : 0.75,
		opacity
	};
	if (form === 'disc') return { type: 'circle', key, x, y, r, ...looks };
	return { type: 'path', key, d: path, ...looks };
}
