import type { ChartKind } from '../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import { embedPage } from '../src/lib/embed/embedPage.js';
import { edition } from '../src/lib/figure/edition.js';
import type { Lang } from '../src/lib/format/lang.js';
import { figureOf } from './auditing.js';
import { samples } from './samples.js';

/** The page of a sample, where the story would have it. */
export function samplePage(kind: ChartKind, lang: Lang, script: string): string {
	const figure = edition({ ...figureOf(samples[kind]), id: kind }, lang, { kinds: chartLayouts });
	const csv = { name: 'CSV', type: 'text/csv', href: `../../../figures/${lang}/${kind}.csv` };
	return embedPage(figure, { script, files: [csv] });
}
