import LineByHand from '../../../twins/LineByHand.svelte';
import ScatterByHand from '../../../twins/ScatterByHand.svelte';
import type { FigureData } from '../../figures.js';
import { mounted } from '../mounted.svelte.js';
import Choropleth from './Choropleth.svelte';
import LongLine from './LongLine.svelte';

export const line = /* @__PURE__ */ mounted(LineByHand, (rows: FigureData['line']) => ({ rows }));
export const longLine = /* @__PURE__ */ mounted(LongLine, (rows: FigureData['longLine']) => ({ rows }));
export const scatter = /* @__PURE__ */ mounted(ScatterByHand, (rows: FigureData['scatter']) => ({ rows }));
export const choropleth = /* @__PURE__ */ mounted(
	Choropleth,
	({ topology, rates }: FigureData['choropleth']) => ({ topology, rates })
);
