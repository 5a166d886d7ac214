import { changeset, parse, truthy, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Mount } from '../../figures.js';
import * as rowsOf from './rows.js';
import * as spec from './spec.js';

const drawing =
	<Data>(spec: TopLevelSpec, rows: (data: Data) => object[]): Mount<Data> =>
	async (target, first) => {
		const view = new View(parse(compile(spec).spec), { renderer: 'canvas', container: target });
		await view.data('rows', rows(first)).runAsync();
		return {
			async update(next) {
				await view.change('rows', changeset().remove(truthy).insert(rows(next))).runAsync();
			}
		};
	};

export const line = /* @__PURE__ */ drawing(spec.line, rowsOf.line);
export const longLine = /* @__PURE__ */ drawing(spec.longLine, rowsOf.longLine);
export const scatter = /* @__PURE__ */ drawing(spec.scatter, rowsOf.scatter);
export const choropleth = /* @__PURE__ */ drawing(spec.choropleth, rowsOf.choropleth);
