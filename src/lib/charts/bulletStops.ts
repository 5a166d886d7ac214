import { noted } from '../format/listed.js';
import { linkGrid } from '../geometry/linkGrid.js';
import type { Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import { statusWord } from '../scale/basisWords.js';
import type { BulletOptions } from './bulletOptions.js';
import { referenceText, targetText, valueText } from './bulletWords.js';
import { ownValue } from '../scale/ownValue.js';

/**
 * A stop at the end of each bar: its text tells the value, the goal and the references at once, since one is held
 * against the other. Up and down go from row to row.
 *
 * @param bands where each row's bar stands, in pixels from the top
 */
export function bulletStops(
	options: BulletOptions,
	x: (value: number) => number,
	bands: readonly { barTop: number; barBottom: number }[]
): Stop[] {
	const { rows, references = [], lang, progress = 1 } = options;
	return linkGrid(
		rows.map((row, index) => {
			const { key, name, value, target, status, note } = row;
			const { barTop = 0, barBottom = 0 } = bands[index] ?? {};
			const norms = references.map((reference) => {
				const text = referenceText(reference, key, options);
				return text && reference.name + (lang === 'zh' ? '' : ' ') + text;
			});
			const far = Math.max(
				value ?? 0,
				target ?? 0,
				...references.map(({ values }) => ownValue(values, key) ?? 0)
			);
			const box = { x: x(0), y: barTop, width: x(far) - x(0), height: barBottom - barTop };
			const planned = value !== null && status === 'planned' && statusWord(status, lang);
			return [
				{
					key,
					row: index,
					x: x((value ?? 0) * progress),
					y: (barTop + barBottom) / 2,
					box: rectBox(options, box),
					name,
					text: noted(valueText(row, options), [planned, targetText(row, options), ...norms, note], lang)
				}
			];
		})
	);
}
