import type { FigureData } from '../../figures.js';
import { countyFeatures } from '../countyFeatures.js';

/** The data of each figure as Vega takes them: it writes into its rows, so that they are copies. */
export const line = (rows: FigureData['line']): object[] =>
	rows.map((row) => ({ ...row, date: new Date(`${row.month}-01`) }));
export const longLine = (rows: FigureData['longLine']): object[] => rows.map((row) => ({ ...row }));
export const scatter = (rows: FigureData['scatter']): object[] => rows.map((row) => ({ ...row }));
export const choropleth = (data: FigureData['choropleth']): object[] => countyFeatures(data);
