import LineByHand from '../../../twins/LineByHand.svelte';
import ScatterByHand from '../../../twins/ScatterByHand.svelte';
import type { FigureData } from '../../figures.js';
import { rendered } from '../rendered.js';
import Choropleth from './Choropleth.svelte';
import LongLine from './LongLine.svelte';

export const line = /* @__PURE__ */ rendered(LineByHand, (rows: FigureData['line']) => ({ rows }));
export const longLine = /* @__PURE__ */ rendered(LongLine, (rows: FigureData['longLine']) => ({ rows }));
export const scatter = /* @__PURE__ */ rendered(ScatterByHand, (rows: FigureData['scatter']) => ({ rows }));
export const choropleth = /* @__PURE__ */ rendered(
	Choropleth,
	({ topology, rates }: FigureData['choropleth']) => ({ topology, rates })
);
