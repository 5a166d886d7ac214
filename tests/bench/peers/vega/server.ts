import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Render } from '../../figures.js';
import * as rowsOf from './rows.js';
import * as spec from './spec.js';

const drawn =
	<Data>(spec: TopLevelSpec, rows: (data: Data) => object[]): Render<Data> =>
	async (data) => {
		const view = new View(parse(compile(spec).spec), { renderer: 'none' });
		const svg = await view.data('rows', rows(data)).toSVG();
		view.finalize();
		return svg;
	};

export const line = drawn(spec.line, rowsOf.line);
export const longLine = drawn(spec.longLine, rowsOf.longLine);
export const scatter = drawn(spec.scatter, rowsOf.scatter);
export const choropleth = drawn(spec.choropleth, rowsOf.choropleth);
