import { canvasLayers } from '../../marks/canvasLayers.svelte.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { scatterLayout } from '../scatterLayout.js';

/** The kind `scatter` of a figure spec. */
export const scatter: ChartEntry<ChartOptions['scatter']> = { layout: scatterLayout, canvas: canvasLayers };
