import {
	CategoryScale,
	Chart,
	Decimation,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController,
	type ChartConfiguration
} from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import type { Counties, FigureData, Mount } from '../../figures.js';
import { lineColors, rateColor, size } from '../../figures.js';
import { countyFeatures } from '../countyFeatures.js';

type Config = ChartConfiguration<'line' | 'scatter' | 'choropleth', unknown[], string>;

/** A chart in a canvas; only what it needs is registered. */
const drawing =
	<Data>(parts: () => Parameters<typeof Chart.register>, config: (data: Data) => object): Mount<Data> =>
	(target, first) => {
		Chart.register(...parts());
		const canvas = document.createElement('canvas');
		Object.assign(canvas, size);
		target.append(canvas);
		const plain = { responsive: false, animation: false } as const;
		const made = (data: Data): Config => {
			const { options, ...rest } = config(data) as Config;
			return { ...rest, options: { ...plain, ...options } } as Config;
		};
		const chart = new Chart(canvas, made(first));
		return {
			update(next) {
				chart.data = made(next).data;
				chart.update('none');
			}
		};
	};

const months = (rows: FigureData['line']) => [...new Set(rows.map(({ month }) => month))];
const ofTown = (rows: FigureData['line'], town: string) =>
	rows.filter((row) => row.town === town).map(({ value }) => value);

export const line = /* @__PURE__ */ drawing(
	() => [LineController, LineElement, PointElement, LinearScale, CategoryScale],
	(rows: FigureData['line']) => ({
		type: 'line',
		data: {
			labels: months(rows),
			datasets: [...new Set(rows.map(({ town }) => town))].map((town, index) => ({
				label: town,
				data: ofTown(rows, town),
				borderColor: lineColors[index],
				pointRadius: 0
			}))
		}
	})
);

export const longLine = /* @__PURE__ */ drawing(
	() => [LineController, LineElement, PointElement, LinearScale, Decimation],
	(rows: FigureData['longLine']) => ({
		type: 'line',
		data: { datasets: [{ data: rows, borderColor: '#2b6f8a', borderWidth: 1.5, pointRadius: 0 }] },
		options: {
			parsing: false,
			normalized: true,
			scales: { x: { type: 'linear' } },
			plugins: { decimation: { enabled: true, algorithm: 'min-max' } }
		}
	})
);

export const scatter = /* @__PURE__ */ drawing(
	() => [ScatterController, LineElement, PointElement, LinearScale],
	(rows: FigureData['scatter']) => ({
		type: 'scatter',
		data: {
			datasets: [
				{
					data: rows.map(({ income, cover }) => ({ x: income, y: cover })),
					backgroundColor: '#2b6f8a99',
					pointRadius: 3
				}
			]
		},
		options: { parsing: false, normalized: true }
	})
);

export const choropleth = /* @__PURE__ */ drawing(
	() => [ChoroplethController, GeoFeature, ColorScale, ProjectionScale],
	(data: Counties) => {
		const features = countyFeatures(data);
		return {
			type: 'choropleth',
			data: {
				labels: features.map(({ id }) => id),
				datasets: [
					{
						outline: features,
						data: features.map((feature) => ({ feature, value: feature.properties.rate ?? 0 })),
						backgroundColor: features.map(({ properties: { rate } }) => rateColor(rate))
					}
				]
			},
			options: { scales: { projection: { axis: 'x', projection: 'albersUsa' } } }
		};
	}
);
