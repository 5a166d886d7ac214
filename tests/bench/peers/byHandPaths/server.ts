import type { FigureData } from '../../figures.js';
import { rendered } from '../rendered.js';
import Choropleth from './Choropleth.svelte';

export const choropleth = /* @__PURE__ */ rendered(
	Choropleth,
	({ paths, rates }: FigureData['choropleth']) => ({ paths, rates })
);
