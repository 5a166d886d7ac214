export * from './layout.js';
export { default as BarChart } from './charts/BarChart.svelte';
export { default as BeeswarmChart } from './charts/BeeswarmChart.svelte';
export { default as CalendarChart } from './charts/CalendarChart.svelte';
export { default as CompositionChart } from './charts/CompositionChart.svelte';
export { default as DotChart } from './charts/DotChart.svelte';
export { default as LineChart } from './charts/LineChart.svelte';
export { default as ScatterChart } from './charts/ScatterChart.svelte';
export { default as TableChart } from './charts/TableChart.svelte';
export { default as BulletChart } from './charts/BulletChart.svelte';
export { default as DotGridChart } from './charts/DotGridChart.svelte';
export { default as SlopeChart } from './charts/SlopeChart.svelte';
export { default as SquaresChart } from './charts/SquaresChart.svelte';
export { default as TileGridMap } from './charts/TileGridMap.svelte';
export { default as TownMap } from './charts/TownMap.svelte';
export { default as WaffleChart } from './charts/WaffleChart.svelte';
export * as chartKinds from './charts/registry.js';
export {
	chart,
	type Chart,
	type ChartEntry,
	type ChartKind,
	type ChartKinds,
	type ChartOptions,
	type ChartSpec
} from './charts/chartSpec.js';
export { default as Figure } from './figure/Figure.svelte';
export { default as Plot } from './marks/Plot.svelte';
export { default as Scroller } from './scroll/Scroller.svelte';
export { ScrollState } from './scroll/scrollState.svelte.js';
