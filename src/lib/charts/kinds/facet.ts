import { canvasLayers } from '../../marks/canvasLayers.svelte.js';
import type { FacetEntry } from '../chartSpec.js';
import { facetLayout } from '../facetLayout.js';

export const facet: FacetEntry = { layout: facetLayout, canvas: canvasLayers };
