import type { Lang } from '../format/lang.js';
import { fitView, placeView, viewBetween, type Placement, type ViewBox } from '../geo/view.js';
import type { Box } from '../geometry/labelBox.js';
import type { Label } from '../geometry/layout.js';
import { scaleBar, type ScaleBar } from '../geometry/scaleBar.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import { textWidth } from '../geometry/textWidth.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Camera, MapData, MapOptions } from './mapOptions.js';
import { mapNotes } from './mapWords.js';

/** The parts of the box of a map. */
export interface MapFrame {
	/** The room that the camera fills with what it looks at. */
	view: ViewBox;
	/** The room that labels stay in. */
	bounds: Box;
	/** The notes at the bottom right, each in lines. */
	notes: { block: TextBlock; schematic: boolean; x: number; y: number }[];
	/** The longest that the scale bar may be. */
	barWidth: number;
	margin: number;
}

const everything: Camera = { from: 'all', to: 'all', t: 0 };

/**
 * How the box is divided; the same at every moment of a flight.
 *
 * @param spill what the view leaves free on each side for what stands out of the regions, in pixels
 */
export function mapFrame(options: MapOptions, { schematic }: MapData, type: TypeScale, spill = 0): MapFrame {
	const { width, height, lang, approval } = options;
	const margin = width < 480 ? 8 : 16;
	const barWidth = Math.min(120, width / 4);
	const room = width - 2 * margin - barWidth - textWidth('000 km', type.note) / 2 - margin;
	const texts = mapNotes({ schematic, approval, lang });
	let bottom = height - 2;
	const notes = texts
		.map((note) => ({
			...note,
			block: textBlock([{ text: note.text, size: type.note, tone: 'soft' }], room, 2)
		}))
		.reverse()
		.map(({ block, schematic: about }) => {
			bottom -= block.height;
			return { block, schematic: about, x: width - margin, y: bottom };
		});
	const strip = Math.max(height - bottom, type.note * 1.3 + 8) + 6;
	return {
		view: {
			left: margin + spill,
			top: margin + spill,
			width: width - 2 * (margin + spill),
			height: height - margin - strip - 2 * spill
		},
		bounds: { left: 2, top: 2, right: width - 2, bottom: height - 2 },
		notes,
		barWidth,
		margin
	};
}

/** From the map's plane to pixels at the ends of the camera's flight and now. */
export interface Flight {
	from: Placement;
	to: Placement;
	now: Placement;
	t: number;
}

export function flight(
	{ camera = everything }: MapOptions,
	{ boundsOf }: MapData,
	{ view }: MapFrame
): Flight {
	const from = fitView(boundsOf(camera.from), view);
	const to = fitView(boundsOf(camera.to), view);
	return {
		from: placeView(from, view),
		to: placeView(to, view),
		now: placeView(viewBetween(from, to, camera.t), view),
		t: camera.t
	};
}

/** The scale bar at the bottom left, and the room that it takes with its words. */
export function mapScaleBar(
	{ now }: Flight,
	{ barWidth, margin }: MapFrame,
	{ height, lang }: { height: number; lang: Lang },
	type: TypeScale
): { bar: ScaleBar; label: Label; box: Box } {
	const bar = scaleBar(now.scale, barWidth, { x: margin, y: height - 6 }, lang);
	const label: Label = {
		key: 'scale',
		text: bar.text,
		x: bar.x1,
		y: bar.y - 6,
		anchor: 'start',
		size: type.note,
		tone: 'soft',
		halo: true
	};
	return {
		bar,
		label,
		box: {
			left: 0,
			top: bar.y - 6 - type.note,
			right: margin + Math.max(barWidth, textWidth(bar.text, type.note)),
			bottom: height
		}
	};
}

/** The notes as labels; the one about made-up lines appears with them. */
export function noteLabels({ notes }: MapFrame, townsOpacity: number): { labels: Label[]; boxes: Box[] } {
	return {
		labels: notes.flatMap(({ block, schematic, x, y }, index) =>
			blockLabels(block, {
				key: `note-${index + 1}`,
				x,
				y,
				anchor: 'end',
				halo: true,
				opacity: schematic ? townsOpacity : 1
			})
		),
		boxes: notes.map(({ block, x, y }) => ({
			left: x - block.width,
			top: y,
			right: x,
			bottom: y + block.height
		}))
	};
}
