import { dotsPath } from '../geometry/dotField.js';
import type { GroupShape, Painted, Shape } from '../geometry/shape.js';
import { paint, type Paint } from '../scale/tones.js';

/** What shapes are drawn on, and what a paint is on this page now. */
interface Ground {
	context: CanvasRenderingContext2D;
	/** Pixels of the canvas to a pixel of the chart. */
	density: number;
	colour: (name: Paint) => string;
}

/**
 * Draws shapes on a canvas as the SVG would show them: the same geometry, order and paints, as sharp as the screen.
 * The canvas takes the size of the chart.
 *
 * @param width width of the chart in pixels; the canvas may be shown larger or smaller
 * @param height height of the chart in pixels
 */
export function drawCanvas(
	canvas: HTMLCanvasElement,
	shapes: readonly Shape[],
	{ width, height }: { width: number; height: number }
): void {
	const context = canvas.getContext('2d');
	if (!context) return;
	const density = (canvas.clientWidth / width || 1) * devicePixelRatio;
	canvas.width = Math.round(width * density);
	canvas.height = Math.round(height * density);
	context.scale(density, density);
	drawAll({ context, density, colour: colours(canvas) }, shapes);
}

/** The page's paints as colours: a canvas knows no tokens. */
function colours(canvas: HTMLCanvasElement): Ground['colour'] {
	const known = new Map<string, string>();
	const { style } = canvas;
	return (name) => {
		const value = paint(name);
		let colour = known.get(value);
		if (colour === undefined) {
			style.color = value;
			colour = getComputedStyle(canvas).color;
			style.color = '';
			known.set(value, colour);
		}
		return colour;
	};
}

function drawAll(ground: Ground, shapes: readonly Shape[]): void {
	for (const shape of shapes)
		if (shape.type === 'group') drawGroup(ground, shape);
		else paintShape(ground, shape, outline(shape));
}

function drawGroup(ground: Ground, { shapes, transform, clip, opacity = 1 }: GroupShape): void {
	const { context } = ground;
	if (opacity === 0 || shapes.length === 0) return;
	if (opacity < 1) return drawFaded(ground, { type: 'group', key: '', shapes, transform, clip }, opacity);
	context.save();
	if (transform) {
		context.translate(transform.left, transform.top);
		context.scale(transform.scale, transform.scale);
	}
	if (clip) {
		context.beginPath();
		context.rect(0, 0, clip.width, clip.height);
		context.clip();
	}
	drawAll(ground, shapes);
	context.restore();
}

/** A group fades as one: what lies under another shape of it does not show through. */
function drawFaded(ground: Ground, group: GroupShape, opacity: number): void {
	const { context } = ground;
	const { width, height } = context.canvas;
	const layer = Object.assign(document.createElement('canvas'), { width, height });
	const inner = layer.getContext('2d');
	if (!inner) return;
	inner.setTransform(context.getTransform());
	drawGroup({ ...ground, context: inner }, group);
	context.save();
	context.resetTransform();
	context.globalAlpha = opacity;
	context.drawImage(layer, 0, 0);
	context.restore();
}

function outline(shape: Exclude<Shape, GroupShape>): Path2D {
	if (shape.type === 'path') return new Path2D(shape.d);
	if (shape.type === 'dots') return new Path2D(dotsPath(shape.points));
	const path = new Path2D();
	if (shape.type === 'rect') path.rect(shape.x, shape.y, shape.width, shape.height);
	else if (shape.type === 'circle') path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
	else {
		path.moveTo(shape.x1, shape.y1);
		path.lineTo(shape.x2, shape.y2);
	}
	return path;
}

function paintShape(ground: Ground, shape: Exclude<Shape, GroupShape>, path: Path2D): void {
	if (shape.type === 'dots') {
		const { key, r, fill, opacity } = shape;
		strokePath(ground, { key, stroke: fill, strokeWidth: 2 * r, cap: 'round', opacity }, path);
		return;
	}
	if (shape.strokeUnder) strokePath(ground, shape, path);
	if (shape.fill) {
		ground.context.globalAlpha = (shape.opacity ?? 1) * (shape.fillOpacity ?? 1);
		ground.context.fillStyle = ground.colour(shape.fill);
		ground.context.fill(path, 'evenodd');
	}
	if (!shape.strokeUnder) strokePath(ground, shape, path);
}

function strokePath({ context, density, colour }: Ground, shape: Painted, path: Path2D): void {
	if (!shape.stroke) return;
	const scale = shape.steadyStroke ? context.getTransform().a / density : 1;
	const dash = (shape.dash?.split(' ') ?? []).map((length) => Number(length) / scale);
	context.globalAlpha = shape.opacity ?? 1;
	context.strokeStyle = colour(shape.stroke);
	context.lineWidth = (shape.strokeWidth ?? 1) / scale;
	context.lineCap = shape.cap ?? 'butt';
	context.lineJoin = shape.join ?? 'miter';
	context.setLineDash(dash);
	context.stroke(path);
}
