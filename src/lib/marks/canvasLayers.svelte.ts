import { drawCanvas } from './drawCanvas.js';
import { markup } from './markup.js';
import type { CanvasLayers } from './plotProps.js';
import { pictureTags } from './tags.js';
import { themeChanges } from './themeChanges.js';

const under = 'position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none';

/** Guides as an SVG of their own, over them the shapes on a canvas. The SVG itself stays, and with it the focus and what is read. */
export const canvasLayers: CanvasLayers = (svg, picture) => {
	const guides = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const canvas = document.createElement('canvas');
	for (const layer of [guides, canvas]) {
		layer.style.cssText = under;
		layer.ariaHidden = 'true';
	}

	function draw() {
		const drawn = picture();
		if (drawn) drawCanvas(canvas, drawn.shapes, drawn);
	}
	$effect(() => {
		const drawn = picture();
		if (!drawn) {
			guides.remove();
			canvas.remove();
			return;
		}
		if (!canvas.isConnected) svg.before(guides, canvas);
		guides.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`);
		guides.innerHTML = markup(pictureTags({ rules: drawn.rules, shapes: [], labels: [] }));
		draw();
	});
	const sizes = new ResizeObserver(() => {
		if (canvas.clientWidth * devicePixelRatio !== canvas.width) draw();
	});
	sizes.observe(canvas);
	const stop = themeChanges(draw);
	return () => {
		sizes.disconnect();
		stop();
		guides.remove();
		canvas.remove();
	};
};
