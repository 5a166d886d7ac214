import { expect, test } from 'vitest';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import { chartLayouts } from '../charts/layouts.js';
import { csvRows } from '../geometry/csvRows.js';
import { csvFile } from './csvFile.js';
import { edition } from './edition.js';

const words = { note: 'A "note", with a comma' };
const figure = edition(figureOf(samples.slope, { words }), 'en', {
	kinds: chartLayouts,
	credit: { name: 'A story', licence: 'CC BY 4.0' }
});

test('csvFile(edition) begins with a byte order mark, and ends with what the rows are', () => {
	const text = csvFile(figure);
	expect(text.codePointAt(0)).toBe(0xfeff);
	const rows = csvRows('the file', text.slice(1));
	expect(rows.slice(0, 3)).toEqual([
		['Measure', '2016 (%)', '2021 (%)', 'Change', 'Line between', 'Status'],
		['Forest cover', '18.46', '21.14', '', 'printed', 'done'],
		['Green space', 'no data', '39.68', '', '', 'done']
	]);
	expect(rows.slice(3)).toEqual([
		['# A finding'],
		['# What is measured'],
		['# A "note", with a comma'],
		['# Source: A report, p. 4'],
		['# A story, CC BY 4.0'],
		[`# Data hash: ${figure.hash}`]
	]);
});

test('has heads in the language of the figure', () => {
	const zh = edition(figureOf(samples.slope), 'zh', { kinds: chartLayouts });
	expect(csvFile(zh)).toMatch(/^\uFEFF[^,]+,2016（%）,2021（%）,/);
	expect(csvFile(zh)).toContain(`\r\n# 数据指纹：${zh.hash}\r\n`);
});

test('a figure without words in a language has no edition in it', () => {
	const { en } = figureOf(samples.slope).words;
	expect(() => edition({ ...figureOf(samples.slope), words: { en } }, 'zh', { kinds: chartLayouts })).toThrow(
		'probe: words.zh is missing; the figure has en'
	);
});
