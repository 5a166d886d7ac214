import type { Drawn } from '../geometry/layout.js';

/**
 * Keeps the guides and the shapes of a chart in layers under its SVG. Call it in an effect.
 *
 * @param picture what is drawn now; `undefined` takes the layers away
 * @returns takes them away for good
 */
export type CanvasLayers = (svg: SVGSVGElement, picture: () => Drawn | undefined) => () => void;

/** What every chart takes beside its options. */
export interface PlotProps {
	/** The accessible name; without it the drawing is decoration and hidden from assistive technology. */
	label?: string;
	/**
	 * How long a change of rows or options takes to be drawn, in milliseconds; 0 draws it at once, as is done for all
	 * readers who ask for less motion. @default 600
	 */
	motion?: number;
}
