import { accessor, rowList } from '../geometry/channel.js';
import { checkTone } from '../geometry/checkPaint.js';
import { checkFinite, isDrawable, checkHighlight, checkKeys, checkWithin } from '../geometry/checkRows.js';
import { unfit, type ScaleKind } from '../scale/numberScale.js';
import { refusal } from '../scale/refusal.js';
import type { Tone } from '../scale/tones.js';
import type { ScatterOptions } from './scatterOptions.js';

/** A row as numbers and words. */
export interface ScatterValues {
	key: string;
	name: string;
	x: number | null;
	y: number | null;
	/** `undefined` where the chart has no such channel. */
	r: number | null | undefined;
	tone: Tone;
}

/** A row that has a place. */
export type PlacedValues = ScatterValues & { x: number; y: number };

export const hasPlace = (row: ScatterValues): row is PlacedValues => row.x !== null && row.y !== null;

/**
 * The rows of a scatter chart.
 *
 * @throws {RangeError} if keys repeat, a number is not finite or has no place on its scale, an area is negative, or
 * `highlight` or a tone names what is not there
 */
export function scatterRows<Row>(options: ScatterOptions<Row>): ScatterValues[] {
	const { rows, lang, name, highlight, groups, xScale = 'linear', yScale = 'linear' } = options;
	const list = rowList('scatterLayout', rows);
	const x = accessor('scatterLayout, x', options.x, list);
	const y = accessor('scatterLayout, y', options.y, list);
	const r = options.r === undefined ? undefined : accessor('scatterLayout, r', options.r, list);
	const nameOf = name === undefined ? undefined : accessor('scatterLayout, name', name, list);
	const keyOf = options.key === undefined ? nameOf : accessor('scatterLayout, key', options.key, list);
	const toneOf = options.tone === undefined ? undefined : accessor('scatterLayout, tone', options.tone, list);
	const read = list.map((row, index): ScatterValues => {
		const at = index + 1;
		const key = String(keyOf?.(row, index) ?? at);
		const tone = toneOf?.(row, index) ?? 'river';
		if (toneOf) checkTone('scatterLayout', `row "${key}", tone`, tone);
		if (groups && !groups.some((group) => group.tone === tone))
			throw refusal(
				'not-by-colour-alone',
				`scatterLayout: row "${key}" has the tone "${tone}", which no group names; name it in groups`
			);
		return {
			key,
			name: String(nameOf?.(row, index) ?? (lang === 'zh' ? `第${at}行` : `row ${at}`)),
			x: placed(key, 'x', x(row, index), xScale),
			y: placed(key, 'y', y(row, index), yScale),
			r: r && area(key, r(row, index)),
			tone
		};
	});
	if (keyOf) checkKeys('scatterLayout', read);
	checkHighlight('scatterLayout', highlight, read, options.part);
	return read;
}

function placed(key: string, channel: string, value: number | null, scale: ScaleKind): number | null {
	if (value === null) return null;
	if (!isDrawable(value)) checkFinite('scatterLayout', `row "${key}", ${channel}`, value);
	const reason = unfit(scale, value);
	if (reason) throw new RangeError(`scatterLayout: row "${key}", ${channel} is ${value}; ${reason}`);
	return value;
}

function area(key: string, value: number | null): number | null {
	if (value !== null) checkWithin('scatterLayout', `row "${key}", r`, value, [0, Infinity]);
	return value;
}
