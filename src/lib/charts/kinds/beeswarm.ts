import { canvasLayers } from '../../marks/canvasLayers.svelte.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { beeswarmLayout } from '../beeswarmLayout.js';

/** The kind `beeswarm` of a figure spec. */
export const beeswarm: ChartEntry<ChartOptions['beeswarm']> = {
	layout: beeswarmLayout,
	canvas: canvasLayers
};
