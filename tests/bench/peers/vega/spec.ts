import type { TopLevelSpec } from 'vega-lite';
import { classBreaks, classColors, lineColors, size } from '../../figures.js';

const rows = { data: { name: 'rows' }, ...size } as const;

export const line: TopLevelSpec = {
	...rows,
	mark: 'line',
	encoding: {
		x: { field: 'date', type: 'temporal' },
		y: { field: 'value', type: 'quantitative' },
		color: { field: 'town', type: 'nominal', scale: { range: [...lineColors] } }
	}
};

export const longLine: TopLevelSpec = {
	...rows,
	mark: 'line',
	encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } }
};

export const scatter: TopLevelSpec = {
	...rows,
	mark: { type: 'circle', color: '#2b6f8a', opacity: 0.6, size: 28 },
	encoding: {
		x: { field: 'income', type: 'quantitative', scale: { zero: false } },
		y: { field: 'cover', type: 'quantitative' }
	}
};

export const choropleth: TopLevelSpec = {
	...rows,
	mark: 'geoshape',
	projection: { type: 'albersUsa' },
	encoding: {
		color: {
			field: 'properties.rate',
			type: 'quantitative',
			scale: { type: 'threshold', domain: [...classBreaks], range: [...classColors] }
		}
	}
};
