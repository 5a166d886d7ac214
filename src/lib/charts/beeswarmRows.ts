import { accessor, rowList } from '../geometry/channel.js';
import { checkTone } from '../geometry/checkPaint.js';
import { checkFinite, checkHighlight, checkKeys } from '../geometry/checkRows.js';
import { unfit } from '../scale/numberScale.js';
import type { Tone } from '../scale/tones.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';

/** A row as a number and words. */
export interface BeeswarmValues {
	key: string;
	name: string;
	group: string;
	x: number | null;
	tone: Tone;
}

/** A row that has a place. */
export type SwarmValues = BeeswarmValues & { x: number };

export const hasX = (row: BeeswarmValues): row is SwarmValues => row.x !== null;

/**
 * The rows of a beeswarm.
 *
 * @throws {RangeError} if keys repeat, a number is not finite or has no place on the scale, or `highlight` names what
 * is not there
 */
export function beeswarmRows<Row>(options: BeeswarmOptions<Row>): BeeswarmValues[] {
	const { rows, lang, highlight, xScale = 'linear' } = options;
	const list = rowList('beeswarmLayout', rows);
	const x = accessor('beeswarmLayout, x', options.x, list);
	const text = (channel: 'name' | 'group' | 'key') => {
		const given = options[channel];
		return given === undefined ? undefined : accessor(`beeswarmLayout, ${channel}`, given, list);
	};
	const [nameOf, groupOf] = [text('name'), text('group')];
	const keyOf = text('key') ?? nameOf;
	const toneOf =
		options.tone === undefined ? undefined : accessor('beeswarmLayout, tone', options.tone, list);
	const read = list.map((row, index): BeeswarmValues => {
		const key = String(keyOf?.(row, index) ?? index + 1);
		const value = x(row, index);
		const tone = toneOf?.(row, index) ?? 'river';
		checkTone('beeswarmLayout', `row "${key}", tone`, tone);
		if (value !== null) {
			checkFinite('beeswarmLayout', `row "${key}", x`, value);
			const reason = unfit(xScale, value);
			if (reason) throw new RangeError(`beeswarmLayout: row "${key}", x is ${value}; ${reason}`);
		}
		return {
			key,
			name: String(nameOf?.(row, index) ?? (lang === 'zh' ? `第${index + 1}行` : `row ${index + 1}`)),
			group: String(groupOf?.(row, index) ?? ''),
			x: value,
			tone
		};
	});
	checkKeys('beeswarmLayout', read);
	checkHighlight('beeswarmLayout', highlight, read, options.part);
	return read;
}
