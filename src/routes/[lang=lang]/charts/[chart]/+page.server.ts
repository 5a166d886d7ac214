import { buildChart, kindOrder } from '$docs/buildChart';
import type { ChartKind, Lang } from 'yiluo';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	(['zh', 'en'] as const).flatMap((lang) => kindOrder.map((chart) => ({ lang, chart })));

export const load: PageServerLoad = ({ params }) => ({
	page: buildChart(params.chart as ChartKind, params.lang as Lang)
});
