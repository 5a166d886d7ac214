import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintCopy } from './lint.js';

const folder = import.meta.dirname;

test('no copy file of any language holds a number that is no claim', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/^[a-z]{2}([/\\]\w+)?\.ts$/.test(file)
	);
	expect(files.filter((file) => file.startsWith('en')).length).toBeGreaterThan(1);
	expect(files.filter((file) => file.startsWith('zh'))).toEqual(
		files.filter((file) => file.startsWith('en')).map((file) => file.replace('en', 'zh'))
	);
	const findings = [...files, '../languages.ts'].flatMap((file) =>
		lintCopy(readFileSync(join(folder, file), 'utf8')).map(
			({ line, found, sentence }) =>
				`src/story/copy/${file}:${line}: "${found}" is no claim, in “${sentence}”`
		)
	);
	expect(findings).toEqual([]);
});

test.each([
	["'PM2.5 fell by 24%'", '24'],
	["'下降２４％'", '２４'],
	["'降了百分之二十四'", '百分之二十四'],
	["'约四分之一'", '四分之一'],
	["'收入翻一番'", '翻一番'],
	["'by a quarter'", 'a quarter'],
	["'more than half of it'", 'half'],
	["'has doubled since'", 'doubled']
])('%s is found', (source, found) => {
	expect(lintCopy(source)).toMatchObject([{ line: 1, found }]);
});

test('a finding names its line', () => {
	expect(lintCopy("a: 'fine',\nb: 'up 7'")).toMatchObject([{ line: 2, found: '7' }]);
});

test('claims, dates and names pass', () => {
	expect(lintCopy("'PM2.5 fell by {pm25.change|size} by 10 April 2022; see {forest.to}'")).toEqual([]);
	expect(lintCopy("'air-3': {")).toEqual([]);
});
