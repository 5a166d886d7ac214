import type { EChartsCoreOption, registerMap } from 'echarts/core';
import { geoAlbersUsa } from 'd3';
import type { Counties, FigureData } from '../../figures.js';
import { classColors, lineColors } from '../../figures.js';
import { countyFeatures } from '../countyFeatures.js';

const plain = { animation: false, grid: { left: 48, right: 16, top: 24, bottom: 32 } };

export const line = (rows: FigureData['line']): EChartsCoreOption => ({
	...plain,
	color: [...lineColors],
	xAxis: { type: 'time' },
	yAxis: { type: 'value' },
	series: [...new Set(rows.map(({ town }) => town))].map((town) => ({
		type: 'line',
		name: town,
		showSymbol: false,
		data: rows.filter((row) => row.town === town).map(({ month, value }) => [`${month}-01`, value])
	}))
});

export const longLine = (rows: FigureData['longLine']): EChartsCoreOption => ({
	...plain,
	xAxis: { type: 'value' },
	yAxis: { type: 'value' },
	series: [{ type: 'line', showSymbol: false, sampling: 'minmax', data: rows.map(({ x, y }) => [x, y]) }]
});

export const scatter = (rows: FigureData['scatter']): EChartsCoreOption => ({
	...plain,
	xAxis: { type: 'value', scale: true },
	yAxis: { type: 'value', scale: true },
	series: [
		{
			type: 'scatter',
			symbolSize: 6,
			itemStyle: { color: '#2b6f8a', opacity: 0.6 },
			data: rows.map(({ income, cover }) => [income, cover])
		}
	]
});

/** The counties as a map of ECharts, by name. */
export const countyMap = (data: Counties) =>
	({
		type: 'FeatureCollection' as const,
		features: countyFeatures(data).map((county) => ({ ...county, properties: { name: county.id } }))
	}) as Parameters<typeof registerMap>[1];

const albers = geoAlbersUsa();

export const choropleth = ({ rates }: Counties): EChartsCoreOption => ({
	...plain,
	visualMap: {
		type: 'piecewise',
		show: false,
		min: 0,
		max: 100,
		splitNumber: 5,
		inRange: { color: [...classColors] }
	},
	series: [
		{
			type: 'map',
			map: 'counties',
			projection: {
				project: (point: [number, number]) => albers(point) ?? [NaN, NaN],
				unproject: (point: [number, number]) => albers.invert?.(point) ?? [NaN, NaN]
			},
			data: rates.map(({ code, rate }) => ({ name: code, value: rate }))
		}
	]
});
