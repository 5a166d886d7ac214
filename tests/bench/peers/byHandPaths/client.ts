import type { FigureData } from '../../figures.js';
import { mounted } from '../mounted.svelte.js';
import Choropleth from './Choropleth.svelte';

export const choropleth = /* @__PURE__ */ mounted(
	Choropleth,
	({ paths, rates }: FigureData['choropleth']) => ({ paths, rates })
);
