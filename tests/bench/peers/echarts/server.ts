import { LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { size, type Counties } from '../../figures.js';
import * as option from './option.js';

use([LineChart, MapChart, ScatterChart, GeoComponent, GridComponent, VisualMapComponent, SVGRenderer]);

/** Draws as a string of SVG. */
function drawn(options: EChartsCoreOption): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
	chart.setOption(options);
	const svg = chart.renderToSVGString();
	chart.dispose();
	return svg;
}

export const line = (rows: Parameters<typeof option.line>[0]) => drawn(option.line(rows));
export const longLine = (rows: Parameters<typeof option.longLine>[0]) => drawn(option.longLine(rows));
export const scatter = (rows: Parameters<typeof option.scatter>[0]) => drawn(option.scatter(rows));
export const choropleth = (data: Counties) => {
	registerMap('counties', option.countyMap(data));
	return drawn(option.choropleth(data));
};
