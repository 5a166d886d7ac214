import type { Placement } from '../geo/view.js';
import { borderOutline, type BorderLine } from '../geometry/borderLine.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { groundSquareShape, type GroundSquare } from '../geometry/groundSquare.js';
import { hatchShape } from '../geometry/hatch.js';
import { ruleShape, type Rule } from '../geometry/layout.js';
import type { Segment } from '../geometry/placeLabels.js';
import { regionOutline, type RegionShape } from '../geometry/regionShape.js';
import { scaleBarShapes, type ScaleBar } from '../geometry/scaleBar.js';
import { shapeGroup, type CircleShape, type GroupShape } from '../geometry/shape.js';

/** What a map draws, the lowest first. */
export interface MapDrawing {
	/** From path units to pixels. */
	transform: Placement;
	/** The regions around that are in sight, in path units. */
	context: readonly RegionShape[];
	/** The regions that the map is about and that are in sight, in path units. */
	regions: readonly RegionShape[];
	/** How far the regions and their borders have appeared, 0–1. */
	townsOpacity: number;
	/** Slanted lines over regions where nothing is counted, or nothing known, in pixels. */
	hatch: readonly { key: string; lines: readonly Segment[] }[];
	/** Borders among those regions and around them, in path units. */
	borders: readonly BorderLine[];
	/** Strong outlines, in path units. */
	outlines: readonly BorderLine[];
	squares: readonly GroundSquare[];
	leaders: readonly Rule[];
	dots: readonly Dot[];
	scaleBar: ScaleBar;
}

/** A map as shapes, cut off at its box. */
export function mapShapes(
	drawing: MapDrawing,
	clip: { width: number; height: number },
	shapeOf: (dot: Dot) => CircleShape = dotShape
): GroupShape[] {
	const { transform, townsOpacity: opacity } = drawing;
	const shapes = [
		shapeGroup('context', drawing.context.map(regionOutline), { transform, plane: true }),
		shapeGroup('regions', drawing.regions.map(regionOutline), { transform, plane: true, opacity }),
		shapeGroup(
			'hatch',
			drawing.hatch.map(({ key, lines }) => hatchShape(key, lines)),
			{ opacity }
		),
		shapeGroup('borders', drawing.borders.map(borderOutline), { transform, opacity }),
		shapeGroup('outlines', drawing.outlines.map(borderOutline), { transform }),
		shapeGroup('squares', drawing.squares.map(groundSquareShape)),
		shapeGroup('leaders', drawing.leaders.map(ruleShape)),
		shapeGroup('dots', drawing.dots.map(shapeOf)),
		shapeGroup('scale', scaleBarShapes(drawing.scaleBar))
	];
	return [shapeGroup('map', shapes, { clip })];
}
