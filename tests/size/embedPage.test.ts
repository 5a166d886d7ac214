import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embedScript } from '../../scripts/embedScripts.js';
import { yearsOf } from '../../src/docs/data/gapminder.js';
import { chartLayouts } from '../../src/lib/charts/layouts.js';
import { embedPage } from '../../src/lib/embed/embedPage.js';
import { edition } from '../../src/lib/figure/edition.js';
import { figureOf } from '../auditing.js';

test('a page with a line chart of six countries weighs at most 14 KB with all that it loads', async () => {
	const countries = ['Japan', 'Brazil', 'South Africa', 'Rwanda', 'Germany', 'China'];
	const rows = yearsOf(countries, 'en').map(({ country, year, life }) => ({ country, year, life }));
	expect(rows.length).toBeGreaterThan(60);
	const spec = figureOf({
		chart: 'line',
		options: { rows, x: 'year', xScale: 'time', y: 'life', series: 'country', name: 'Life', unit: 'year' }
	});
	const page = embedPage(edition(spec, 'en', { kinds: chartLayouts }), { script: 'child.js' });
	const [html, script] = [page, await embedScript('child')].map((text) => brotliCompressSync(text).length);
	console.log(`a line chart’s page ${html} bytes, its script ${script} bytes, brotli`);
	expect((html ?? 0) + (script ?? 0)).toBeLessThanOrEqual(14_000);
});
