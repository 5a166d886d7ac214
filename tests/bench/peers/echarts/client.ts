import { LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Counties, Mount } from '../../figures.js';
import { size } from '../../figures.js';
import * as option from './option.js';

/** A chart of which only the parts that it needs are loaded; ends when ECharts says that it has finished. */
const drawing =
	<Data>(prepare: (data: Data) => void, options: (data: Data) => EChartsCoreOption): Mount<Data> =>
	async (target, first) => {
		prepare(first);
		const chart = init(target, undefined, size);
		const show = (data: Data) =>
			new Promise<void>((resolve) => {
				chart.on('finished', () => {
					chart.off('finished');
					resolve();
				});
				chart.setOption(options(data));
			});
		await show(first);
		return { update: show };
	};

export const line = /* @__PURE__ */ drawing(
	() => use([LineChart, GridComponent, CanvasRenderer]),
	option.line
);
export const longLine = /* @__PURE__ */ drawing(
	() => use([LineChart, GridComponent, CanvasRenderer]),
	option.longLine
);
export const scatter = /* @__PURE__ */ drawing(
	() => use([ScatterChart, GridComponent, CanvasRenderer]),
	option.scatter
);
export const choropleth = /* @__PURE__ */ drawing((data: Counties) => {
	use([MapChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
	registerMap('counties', option.countyMap(data));
}, option.choropleth);
