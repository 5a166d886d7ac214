import { buildChart, kindOrder } from '$docs/buildChart';
import type { PageKind } from '$docs/pageKind';
import type { Lang } from 'yiluo';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	(['zh', 'en'] as const).flatMap((lang) => kindOrder.map((chart) => ({ lang, chart })));

export const load: PageServerLoad = ({ params }) => ({
	page: buildChart(params.chart as PageKind, params.lang as Lang)
});
