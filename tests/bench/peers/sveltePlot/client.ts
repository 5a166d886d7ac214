import type { FigureData } from '../../figures.js';
import { mounted } from '../mounted.svelte.js';
import Choropleth from './Choropleth.svelte';
import Line from './Line.svelte';
import LongLine from './LongLine.svelte';
import Scatter from './Scatter.svelte';

export const line = /* @__PURE__ */ mounted(Line, (rows: FigureData['line']) => ({ rows }));
export const longLine = /* @__PURE__ */ mounted(LongLine, (rows: FigureData['longLine']) => ({ rows }));
export const scatter = /* @__PURE__ */ mounted(Scatter, (rows: FigureData['scatter']) => ({ rows }));
export const choropleth = /* @__PURE__ */ mounted(Choropleth, (data: FigureData['choropleth']) => ({ data }));
