import type { FigureData } from '../../figures.js';
import { rendered } from '../rendered.js';
import ChoroplethMap from './Choropleth.svelte';
import LineChart from './Line.svelte';
import LongLine from './LongLine.svelte';
import ScatterChart from './Scatter.svelte';

export const line = /* @__PURE__ */ rendered(LineChart, (rows: FigureData['line']) => ({ rows }));
export const longLine = /* @__PURE__ */ rendered(LongLine, (rows: FigureData['longLine']) => ({ rows }));
export const scatter = /* @__PURE__ */ rendered(ScatterChart, (rows: FigureData['scatter']) => ({ rows }));
export const choropleth = /* @__PURE__ */ rendered(
	ChoroplethMap,
	({ planar, rates }: FigureData['choropleth']) => ({ map: planar, rates })
);
