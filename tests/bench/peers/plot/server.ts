import { parseHTML } from 'linkedom';
import type { Render } from '../../figures.js';
import * as draw from './draw.js';

/** Draws into a document that is no browser's. */
const drawn =
	<Data>(make: (data: Data, where: { document: Document }) => Element): Render<Data> =>
	(data) =>
		make(data, { document: parseHTML('<!doctype html><body></body>').document }).outerHTML;

export const line = drawn(draw.line);
export const longLine = drawn(draw.longLine);
export const scatter = drawn(draw.scatter);
export const choropleth = drawn(draw.choropleth);
