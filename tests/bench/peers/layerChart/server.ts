import type { FigureData } from '../../figures.js';
import { rendered } from '../rendered.js';
import Choropleth from './Choropleth.svelte';
import Line from './Line.svelte';
import LongLine from './LongLine.svelte';
import Scatter from './Scatter.svelte';

export const line = /* @__PURE__ */ rendered(Line, (rows: FigureData['line']) => ({ rows }));
export const longLine = /* @__PURE__ */ rendered(LongLine, (rows: FigureData['longLine']) => ({ rows }));
export const scatter = /* @__PURE__ */ rendered(Scatter, (rows: FigureData['scatter']) => ({ rows }));
export const choropleth = /* @__PURE__ */ rendered(Choropleth, (data: FigureData['choropleth']) => ({
	data
}));
