import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import type { ChartKind } from '../charts/chartSpec.js';
import { chartLayouts } from '../charts/layouts.js';
import { edition } from '../figure/edition.js';
import type { Stop } from '../geometry/stop.js';
import { embedPage } from './embedPage.js';
import { embedHeight } from './embedHeight.js';
import { frameCode } from './embedCode.js';

const hostile = '<script>alert("1")</script> & more';
const made = (kind: ChartKind, words = {}) =>
	edition(figureOf(samples[kind], { words }), 'en', {
		kinds: chartLayouts,
		credit: { name: 'A story', href: '../../../en/#a', licence: 'CC BY 4.0' }
	});

describe.each(Object.keys(samples) as ChartKind[])('the page of a %s', (kind) => {
	const figure = made(kind);
	const page = embedPage(figure, { script: 'child.js' });

	test('is one figure, one style, one script, and several drawings, each with its stops', () => {
		const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
		expect(count(/<figure [^>]*data-yiluo="probe"/g)).toBe(1);
		expect(count(/<style>/g)).toBe(1);
		expect(count(/<script src=/g)).toBe(1);
		expect(count(/<svg [^>]*data-chart=/g)).toBe(3);
		const lists = [...page.matchAll(/data-stops>(.*?)<\/script>/g)].map(
			([, json = '']) => JSON.parse(json) as Stop[]
		);
		expect(lists).toHaveLength(3);
		const told = ({ key, name, text, ways }: Stop) => ({ key, name, text, ways });
		for (const [place, width] of [280, 366, 680].entries())
			expect(lists[place]?.map(told)).toEqual(figure.chart(width).stops.map(told));
	});

	test('says everything in words, and asks for nothing from elsewhere', () => {
		expect(page).toContain('Source: A report, p. 4');
		expect(page).toContain('<a href="../../../en/#a" target="_top" rel="noopener">A story</a> · CC BY 4.0');
		for (const column of figure.table.columns) expect(page).toContain(`<th scope="col">${column}</th>`);
		expect(page).not.toMatch(/https?:|NaN|undefined|Infinity|style="/);
	});
});

test('words of a figure are words of its page, whatever they are', () => {
	const words = { title: hostile, subtitle: hostile, note: hostile, source: hostile };
	const page = embedPage(made('bar', words), { script: 'child.js', card: `https://a.test/"><b>` });
	expect(page).not.toContain('<script>alert');
	expect(page).not.toContain('"><b>');
	const rows = [{ key: 'a', name: '</script><b>', from: 1, to: 2, tone: 'river' as const }];
	const spec = figureOf({ ...samples.slope, options: { ...samples.slope.options, rows } });
	expect(embedPage(edition(spec, 'en', { kinds: chartLayouts }))).not.toContain('</script><b>');
});

test('frameCode(figure, page) reserves the height of the page, and escapes its words', () => {
	const figure = made('bar', { title: 'A "finding"' });
	expect(frameCode(figure, 'https://a.test/embed/en/bar/')).toBe(
		`<iframe src="https://a.test/embed/en/bar/" title="A &quot;finding&quot;" data-yiluo loading="lazy" width="100%" height="${embedHeight(figure)}" style="border:0"></iframe>`
	);
});
