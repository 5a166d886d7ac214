import type { Mount } from '../../figures.js';
import * as draw from './draw.js';

/** A plot is made anew when its data change. */
const drawing =
	<Data>(make: (data: Data, where: { document: Document }) => Element): Mount<Data> =>
	(target, first) => {
		let shown = make(first, { document });
		target.append(shown);
		return {
			update(next) {
				const made = make(next, { document });
				shown.replaceWith(made);
				shown = made;
			}
		};
	};

export const line = /* @__PURE__ */ drawing(draw.line);
export const longLine = /* @__PURE__ */ drawing(draw.longLine);
export const scatter = /* @__PURE__ */ drawing(draw.scatter);
export const choropleth = /* @__PURE__ */ drawing(draw.choropleth);
