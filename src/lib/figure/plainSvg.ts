import type { Layout } from '../geometry/layout.js';
import type { Shape } from '../geometry/shape.js';
import { svgString } from '../marks/svgString.js';

/** The faces of a picture, as `font-family` names them. */
export interface Faces {
	label: string;
	display: string;
}

/** What programs have for both languages. */
export const usualFaces: Faces = {
	label: "'Helvetica Neue', Arial, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
	display: "'Source Serif 4', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', Georgia, serif"
};

/** Shapes whose strokes keep their width in a scaled group, without the word for it, which few programs know. */
function steadied(shapes: readonly Shape[], scale = 1): Shape[] {
	return shapes.map((shape): Shape => {
		if (shape.type === 'group')
			return { ...shape, shapes: steadied(shape.shapes, scale * (shape.transform?.scale ?? 1)) };
		if (!shape.steadyStroke) return shape;
		const dash = shape.dash
			?.split(/[ ,]+/)
			.map((length) => Number(length) / scale)
			.join(' ');
		return { ...shape, steadyStroke: false, strokeWidth: (shape.strokeWidth ?? 1) / scale, dash };
	});
}

/**
 * A layout as an SVG file that any program draws alike: paints and faces by value, no style, no script, no token of a
 * page.
 *
 * @param tokens paints by token, as `--yiluo-river`. @default the light ones of the theme
 * @throws {RangeError} for a paint between two, which has no plain value: give a figure at rest
 */
export function plainSvg(
	layout: Layout,
	{ label, display }: Faces = usualFaces,
	tokens: Readonly<Record<string, string>> = {}
): string {
	const svg = svgString({ ...layout, shapes: steadied(layout.shapes) })
		.replaceAll(/var\(--yiluo-sans, [^)]*\)/g, label)
		.replaceAll(/var\(--yiluo-serif, [^)]*\)/g, display)
		.replaceAll(
			/var\((--yiluo-[\w-]+), ([^)]*)\)/g,
			(_, token: string, plain: string) => tokens[token] ?? plain
		);
	if (svg.includes('color-mix('))
		throw new RangeError(`plainSvg: a paint of the ${layout.kind} is on its way to another; give it at rest`);
	return svg;
}
