import { nameAxis, numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes, type AnnotationShapes } from '../geometry/annotationShapes.js';
import type { Label } from '../geometry/layout.js';
import type { BulletOptions } from './bulletOptions.js';

/** Where a row's bar stands, in pixels from the top. */
interface BarBand {
	barTop: number;
	barBottom: number;
}

/** How far lines and spans reach over and under a bar, in pixels. */
const reach = 3;

/**
 * The annotations of a bullet chart. Lines and spans stand at the bars only, so that they run through no words; their
 * own words stand under the axis.
 *
 * @param place where the words under the axis may begin, in pixels from the top, and their type size
 * @throws {TypeError | RangeError} naming the annotation that has no place
 */
export function bulletNotes(
	{ annotations = [], rows, width, height }: BulletOptions,
	x: (value: number) => number,
	bands: readonly BarBand[],
	labels: readonly Label[],
	place: { top: number; size: number }
): AnnotationShapes {
	const notes = annotationShapes('bulletLayout', annotations, {
		plot: { left: 0, right: width, top: 0, bottom: place.top },
		x: numberAxis(x),
		y: nameAxis(
			rows.map(({ key, name }, index) => {
				const { barTop = 0, barBottom = 0 } = bands[index] ?? {};
				return [
					[key, name],
					[barTop, barBottom]
				] as const;
			})
		),
		size: place.size,
		bounds: { left: 0, right: width, top: 0, bottom: height },
		labels,
		marks: rows.flatMap(({ value }, index) => {
			const { barTop: top = 0, barBottom: bottom = 0 } = bands[index] ?? {};
			return value === null ? [] : { left: x(0), right: x(value), top, bottom };
		})
	});
	return {
		...notes,
		rules: notes.rules.flatMap((rule) =>
			bands.map(({ barTop, barBottom }, index) => ({
				...rule,
				key: `${rule.key}-${index}`,
				y1: barTop - reach,
				y2: barBottom + reach
			}))
		),
		bands: notes.bands.flatMap((band) =>
			bands.map(({ barTop, barBottom }, index) => ({
				...band,
				key: `${band.key}-${index}`,
				y: barTop - reach,
				height: barBottom - barTop + 2 * reach
			}))
		)
	};
}
