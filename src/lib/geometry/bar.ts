import type { Tone } from '../scale/tones.js';
import { textTone } from '../scale/tones.js';
import { insetBox } from './insetBox.js';
import type { RectShape } from './shape.js';

/** A bar, in pixels from the chart's top left. */
export interface Bar {
	/** Stable from frame to frame. */
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	tone: Tone;
	/** Outlined only: what is planned. @default false */
	hollow?: boolean;
	/** In the tone's sister for text, on which small text in the page's colour can be read. @default false */
	strong?: boolean;
	/** In a light tint of the tone, on which text stands in ink. @default false */
	faint?: boolean;
	/** 0–1. @default 1 */
	opacity?: number;
	/** The side on a baseline, from which the bar grows. @default none */
	base?: RectShape['base'];
}

/** Half of an outline's width in pixels: it is drawn inside the bar, whose length it must not add to. */
const inset = 1;

/** A bar as shapes. Under a light one lies the page, so that what stands behind does not show through. */
export function barShapes({ tone, hollow, strong, faint, opacity = 1, ...box }: Bar): RectShape[] {
	const { key, base } = box;
	const hue = strong ? textTone(tone) : tone;
	if (hollow) {
		const inner = insetBox(box, inset);
		return [
			{ type: 'rect', key, base, ...inner, fill: 'page', stroke: hue, strokeWidth: 2 * inset, opacity }
		];
	}
	const bar: RectShape = { type: 'rect', ...box, fill: hue, opacity };
	if (!faint && opacity === 1) return [bar];
	return [
		{ type: 'rect', ...box, key: `${key}-ground`, fill: 'page' },
		{ ...bar, fillOpacity: faint ? 0.35 : 1 }
	];
}
