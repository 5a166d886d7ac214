import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import TileGridMap from '../TileGridMap.svelte';
import { tileGridLayout } from '../tileGridLayout.js';

/** The kind `tileGrid` of a figure spec. */
export const tileGrid: ChartEntry<ChartOptions['tileGrid']> = {
	layout: tileGridLayout,
	component: TileGridMap<DataRow>
};
