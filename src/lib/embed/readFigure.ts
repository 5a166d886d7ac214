import type { Stop } from '../geometry/stop.js';
import { enhance } from '../reading/enhance.js';

/**
 * Makes the drawings of a figure's page readable by key and pointer. The stops of a drawing are the JSON of the
 * `<script data-stops>` beside it, and parsed when a reader first asks for one.
 *
 * @returns leaves the drawings as they were
 */
export function readFigure(root: ParentNode): () => void {
	const readings = Array.from(root.querySelectorAll<SVGSVGElement>('svg[data-chart]'), (svg) => {
		const kept = svg.parentElement?.querySelector(':scope > script[data-stops]');
		let stops: readonly Stop[] | undefined;
		return enhance(svg, {
			lang: svg.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ? 'zh' : 'en',
			get stops() {
				return (stops ??= JSON.parse(kept?.textContent || '[]') as Stop[]);
			}
		});
	});
	return () => readings.forEach((reading) => reading.destroy());
}
