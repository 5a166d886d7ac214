import type { ChartKind } from '../src/lib/charts/chartSpec.js';
import { svgString } from '../src/lib/marks/svgString.js';
import * as layouts from '../src/lib/layout.js';
import type { Frame, Layout } from '../src/lib/layout.js';
import { samples } from './samples.js';

/** The widths that a figure is drawn at. */
const widths = [320, 640];

const style = `:root { --yiluo-page: #faf6ee; --yiluo-ink: #1d2528; color-scheme: light dark; font: 16px/1.5 Arial, sans-serif }
:root[data-theme='dark'] { --yiluo-page: #12181b; --yiluo-ink: #f1ece1 }
body { margin: 0 }
figure { margin: 0; padding: 1rem; container-type: inline-size; background: var(--yiluo-page); color: var(--yiluo-ink) }
figure h2 { margin: 0 0 0.5rem; font-size: 1.25rem }
figure svg { display: block; max-width: 100%; height: auto }
.drawing + .drawing { display: none }
@container (min-width: 560px) { .drawing { display: none } .drawing + .drawing { display: block } }`;

/** The layouts of a sample, one for each width. */
export const sampleLayouts = (kind: ChartKind, lang: 'zh' | 'en'): Layout[] =>
	widths.map((width) => {
		const layout = layouts[`${kind}Layout`] as unknown as (options: Frame) => Layout;
		return layout({ ...samples[kind].options, width, height: width * 0.75, lang });
	});

/**
 * The page of a figure as the site makes it, of the sample of a kind: one figure with its drawings, their stops, its
 * summary and table, one style and one script.
 *
 * @param script the address of the script
 */
export function embedPage(kind: ChartKind, lang: 'zh' | 'en', script: string): string {
	const drawn = sampleLayouts(kind, lang);
	const { summary, table } = drawn[0] as Layout;
	const cells = (tag: string, row: readonly string[]) =>
		`<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
	return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head><meta charset="utf-8"><title>${kind}</title><meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body><figure data-yiluo><h2>A figure of ${kind}</h2>
${drawn.map((layout) => `<div class="drawing">${svgString(layout)}<script type="application/json" data-stops>${JSON.stringify(layout.stops).replaceAll('<', '\\u003c')}</script></div>`).join('\n')}
<details><summary>Words and table</summary><p>${summary}</p><table>${cells('th', table.columns)}${table.rows.map((row) => cells('td', row)).join('')}</table></details>
<figcaption>Source: <a href="../../../figures/${lang}/${kind}.csv">the sample</a></figcaption></figure>
<script type="module" src="${script}"></script></body>
</html>`;
}
