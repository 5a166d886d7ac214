import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import BulletChart from '../BulletChart.svelte';
import { bulletLayout } from '../bulletLayout.js';

/** The kind `bullet` of a figure spec. */
export const bullet: ChartEntry<ChartOptions['bullet']> = {
	layout: bulletLayout,
	component: BulletChart<DataRow>
};
