import { StrayHighlight } from '../geometry/checkRows.js';
import type { LayoutOfAny } from './facetDrawing.js';
import type { ChartOptionsOfAny, FacetPart } from './facetRows.js';

/**
 * Refuses a highlight that no facet knows; one facet may lack what another has.
 *
 * @throws {RangeError} naming the highlight
 */
export function checkFacetHighlight(
	layout: LayoutOfAny,
	parts: readonly FacetPart[],
	{ highlight, width, height, lang }: ChartOptionsOfAny
): void {
	const full = parts.filter(({ places }) => places.length > 0);
	if (!Array.isArray(highlight) || full.length === 0) return;
	for (const name of highlight as readonly string[]) {
		const knows = ({ options }: FacetPart): boolean => {
			try {
				layout({ ...options, highlight: [name], part: false, lang, width, height });
			} catch (error) {
				// whatever else is wrong is told where the facet is drawn
				return !(error instanceof StrayHighlight);
			}
			return true;
		};
		if (!full.some(knows))
			throw new RangeError(
				`facetLayout: highlight names "${name}", which is in no facet; give it the key of a row`
			);
	}
}
