import type { Stop } from '../geometry/stop.js';
import { stopBounds } from './stopBounds.js';

/** How far a ring stands off a box, and off a mere place, in the chart's pixels. */
const offBox = 3;
const offPlace = 7;

const created = (name: string, attributes: Record<string, string | number>) => {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const attribute in attributes) element.setAttribute(attribute, String(attributes[attribute]));
	return element;
};

/**
 * A ring on top of a drawing, in its own pixels: around a stop's box or place, or along the path that has the stop's
 * key, because the box of a region says little of the region.
 */
export function stopRing(svg: SVGSVGElement): { show(stop: Stop): Element; hide(): void } {
	const ring = created('g', { class: 'yiluo-ring' });

	/** A rectangle around a stop, a circle around a small square, as much of it as lies in the drawing. */
	function around(stop: Stop): SVGElement {
		const drawing = svg.viewBox.baseVal;
		const off = stop.box ? offBox : offPlace;
		const { left, top, right, bottom } = stopBounds(stop);
		const x = Math.max(1, left - off);
		const y = Math.max(1, top - off);
		const width = Math.max(0, Math.min(drawing.width - 1, right + off) - x);
		const height = Math.max(0, Math.min(drawing.height - 1, bottom + off) - y);
		const round = width < 40 && Math.abs(width - height) < 1;
		return created('rect', { x, y, width, height, rx: round ? width / 2 : offBox });
	}

	/** The outline of a path of the drawing, for a ring that stands in `owner`. */
	function along(path: SVGPathElement, owner: SVGSVGElement): SVGElement | undefined {
		const [to, from] = [owner, path].map((one) => one.getScreenCTM());
		if (!to || !from) return undefined;
		const { a, b, c, d, e, f } = to.inverse().multiply(from);
		return created('path', { d: path.getAttribute('d') ?? '', transform: `matrix(${[a, b, c, d, e, f]})` });
	}

	return {
		show(stop) {
			const path = svg.querySelector<SVGPathElement>(`path[data-key="${CSS.escape(stop.key)}"]`);
			const owner = path?.ownerSVGElement ?? svg;
			const outline = (path && along(path, owner)) ?? around(stop);
			ring.replaceChildren(outline, outline.cloneNode());
			owner.append(ring);
			return ring;
		},
		hide: () => ring.remove()
	};
}
