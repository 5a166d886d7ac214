import { brotliCompressSync } from 'node:zlib';
import { embedScript } from '../../scripts/embedScripts.js';
import { chartLayouts } from '../../src/lib/charts/layouts.js';
import { embedPage } from '../../src/lib/embed/embedPage.js';
import { edition } from '../../src/lib/figure/edition.js';
import { figureOf } from '../auditing.js';
import { readings } from '../twins/readings.js';

/** What an embedded line chart of the bench's readings weighs, its page and its script, in bytes of brotli. */
export async function embedBytes(): Promise<number> {
	const spec = figureOf({
		chart: 'line',
		options: {
			rows: readings.map((row) => ({ ...row })),
			x: 'month',
			y: 'value',
			series: 'town',
			name: 'PM2.5',
			unit: 'µg/m3'
		}
	});
	const page = embedPage(edition(spec, 'en', { kinds: chartLayouts }), { script: 'child.js' });
	return [page, await embedScript('child')].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
