import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { chartLayouts } from '../../src/lib/charts/layouts.js';
import { starter } from '../../src/lib/cli/starter.js';
import { embedPage } from '../../src/lib/embed/embedPage.js';
import { csvFile } from '../../src/lib/figure/csvFile.js';
import { edition } from '../../src/lib/figure/edition.js';
import { plainSvg } from '../../src/lib/figure/plainSvg.js';
import { readSpec } from '../../src/lib/figure/spec/readSpec.js';
import { csvRows } from '../../src/lib/geometry/csvRows.js';
import { hostileTexts } from './rows.js';

const drawing = ['svg', 'g', 'line', 'rect', 'circle', 'path', 'text'];
const page = [
	...['!doctype', 'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'script', 'figure', 'figcaption'],
	...[
		'div',
		'footer',
		'details',
		'summary',
		'table',
		'caption',
		'thead',
		'tbody',
		'tr',
		'th',
		'td',
		'p',
		'h2',
		'a'
	],
	...['span', 'link', ...drawing]
];

/** The names of the elements of a document, and of its attributes that begin with "on". */
const elements = (text: string) => [...text.matchAll(/<([^\s/>]+)/g)].map(([, name = '']) => name);
const handlers = (text: string) => text.replace(/"[^"]*"/g, '""').match(/<[^>]*\son\w+\s*=/g) ?? [];

test.each(hostileTexts.filter((text) => text.trim() !== ''))('%j comes out as text', (words) => {
	const figure = JSON.parse(starter('bar', 'en')) as {
		words: { en: Record<string, string> };
		options: { rows: Record<string, unknown>[]; name: string };
	};
	Object.assign(figure.words.en, { title: words, subtitle: words, source: words, note: words });
	(figure.options.rows[0] as Record<string, unknown>)[figure.options.name] = words;
	const published = edition(readSpec(figure), 'en', { kinds: chartLayouts });

	const svg = plainSvg(published.chart(720));
	expect(elements(svg).filter((name) => !drawing.includes(name))).toEqual([]);
	expect(handlers(svg)).toEqual([]);
	expect(new Resvg(svg).width).toBe(720);

	const html = embedPage(published, { script: 'child.js' });
	const names = elements(html);
	expect(names.filter((name) => !page.includes(name))).toEqual([]);
	expect(handlers(html)).toEqual([]);
	const stops = html.match(/<script type="application\/json" data-stops>/g) ?? [];
	expect(names.filter((name) => name === 'script')).toHaveLength(stops.length + 1);
	expect(html).not.toMatch(/(href|src)="\s*javascript:/i);

	const cells = csvRows('a.csv', csvFile(published).replace(/^\ufeff/, '')).flat();
	expect(cells.some((cell) => cell.replace(/^'/, '') === words || cell.includes(words.slice(0, 20)))).toBe(
		true
	);
});
