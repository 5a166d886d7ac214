import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import TownMap from '../TownMap.svelte';
import { mapLayout } from '../mapLayout.js';

/** The kind `map` of a figure spec. */
export const map: ChartEntry<ChartOptions['map']> = { layout: mapLayout, component: TownMap<DataRow> };
