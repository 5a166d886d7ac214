import type { FacetEntry } from '../chartSpec.js';
import FacetChart from '../FacetChart.svelte';
import { facetLayout } from '../facetLayout.js';

export const facet: FacetEntry = { layout: facetLayout, component: FacetChart };
