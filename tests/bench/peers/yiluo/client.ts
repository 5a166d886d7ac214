import type { FigureData } from '../../figures.js';
import { mounted } from '../mounted.svelte.js';
import ChoroplethMap from './Choropleth.svelte';
import LineChart from './Line.svelte';
import LongLine from './LongLine.svelte';
import ScatterChart from './Scatter.svelte';

export const line = /* @__PURE__ */ mounted(LineChart, (rows: FigureData['line']) => ({ rows }));
export const longLine = /* @__PURE__ */ mounted(LongLine, (rows: FigureData['longLine']) => ({ rows }));
export const scatter = /* @__PURE__ */ mounted(ScatterChart, (rows: FigureData['scatter']) => ({ rows }));
export const choropleth = /* @__PURE__ */ mounted(
	ChoroplethMap,
	({ planar, rates }: FigureData['choropleth']) => ({ map: planar, rates })
);
