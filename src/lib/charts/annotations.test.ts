import { describe, expect, test } from 'vitest';
import { samples } from '../../../tests/samples.js';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import type { Annotation } from '../geometry/annotation.js';
import type { Layout } from '../geometry/layout.js';
import type { Shape } from '../geometry/shape.js';
import { chart, type ChartKind, type ChartSpec } from './chartSpec.js';
import * as registry from './registry.js';

type Notes = readonly Annotation<number | string, number | string>[];

/** One annotation of each kind on each chart with axes: a line, a span, words with an arrow, an arrow. */
const notes: Partial<Record<ChartKind, Notes>> = {
	line: [
		{ key: 'norm', kind: 'rule', y: 41, text: 'Norm' },
		{ key: 'flood', kind: 'band', x: ['2019', '2020'], text: 'Flood' },
		{ key: 'start', kind: 'text', x: '2016', y: 60, text: 'Start', arrow: 'curved' },
		{ key: 'fall', kind: 'arrow', from: { x: '2017', y: 60 }, to: { x: '2021', y: 45 }, text: 'Fall' }
	],
	bar: [
		{ key: 'norm', kind: 'rule', x: 70, text: 'Norm' },
		{ key: 'flood', kind: 'band', y: ['Ash', 'Ash'], text: 'Flood' },
		{ key: 'start', kind: 'text', x: 30, y: 'Elm', text: 'Start', arrow: 'straight' },
		{ key: 'fall', kind: 'arrow', from: { x: 60, y: 'Ash' }, to: { x: 30, y: 'Elm' } }
	],
	dot: [
		{ key: 'norm', kind: 'rule', x: 9.5, text: 'Norm' },
		{ key: 'flood', kind: 'band', x: [6, 7], text: 'Flood' },
		{ key: 'start', kind: 'text', x: 8.3, y: 'Trade', text: 'Start', arrow: 'curved' }
	],
	scatter: [
		{ key: 'norm', kind: 'rule', y: 25, text: 'Norm' },
		{ key: 'flood', kind: 'band', x: [1000, 2000], text: 'Flood' },
		{ key: 'start', kind: 'text', x: 1000, y: 10, text: 'Start' },
		{ key: 'fall', kind: 'arrow', from: { x: 1000, y: 12 }, to: { x: 3000, y: 18 }, arrow: 'curved' }
	],
	beeswarm: [
		{ key: 'norm', kind: 'rule', x: 70, text: 'Norm' },
		{ key: 'flood', kind: 'band', x: [20, 30], text: 'Flood' },
		{ key: 'start', kind: 'text', x: 40, y: 'north', text: 'Start', arrow: 'curved' }
	],
	slope: [
		{ key: 'norm', kind: 'rule', y: 45, text: 'Norm' },
		{ key: 'flood', kind: 'band', y: [20, 25], text: 'Flood' },
		{ key: 'start', kind: 'text', x: '2021', y: 21.14, text: 'Start', arrow: 'curved' },
		{ key: 'fall', kind: 'arrow', from: { x: '2016', y: 40 }, to: { x: '2021', y: 30 } }
	],
	bullet: [
		{ key: 'norm', kind: 'rule', x: 80, text: 'Norm' },
		{ key: 'flood', kind: 'band', x: [20, 30], text: 'Flood' },
		{ key: 'start', kind: 'text', x: 12, y: 'c', text: 'Start' }
	]
};

const draw = (
	kind: ChartKind,
	annotations: Notes | undefined,
	size = [640, 480],
	lang: 'zh' | 'en' = 'en'
): Layout => {
	const [width = 0, height = 0] = size;
	const spec = { ...samples[kind], options: { ...samples[kind].options, annotations } } as ChartSpec;
	return chart(registry, spec, { width, height, lang }).layout();
};

/** The ends of a scale. */
const domainOf = ({ encodings }: Layout, axis: 'x' | 'y'): readonly [number, number] =>
	encodings.flatMap((each) =>
		'axis' in each && each.axis === axis && each.domain ? [each.domain] : []
	)[0] ?? [0, 0];

const keys = (shapes: readonly Shape[]): string[] => shapes.map(({ key }) => key);

describe.each(Object.keys(notes) as ChartKind[])('annotations of a %s', (kind) => {
	const all = notes[kind];

	test('are drawn, with their words and as part of the summary', () => {
		const { shapes, rules, labels, summary } = draw(kind, all);
		const drawn = [...keys(shapes), ...rules.map(({ key }) => key)].join(' ');
		for (const key of ['note-norm', 'note-flood']) expect(drawn).toContain(key);
		if (all?.some((note) => note.kind === 'arrow')) expect(keys(shapes)).toContain('note-fall');
		expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Norm', 'Flood', 'Start']));
		expect(summary).toMatch(/ Marked: Norm; Flood; Start(; Fall)?\.$/);
		expect(draw(kind, all, [640, 480], 'zh').summary).toContain('图中标注：Norm、Flood、Start');
	});

	test('widen the scale, and are refused where they have no place', () => {
		const axis = ['line', 'scatter', 'slope'].includes(kind) ? 'y' : 'x';
		const [, plain] = domainOf(draw(kind, []), axis);
		const [, wide] = domainOf(draw(kind, all), axis);
		expect(wide).toBeGreaterThan(kind === 'line' ? 0 : plain);
		const nowhere: Notes = [{ key: 'a', kind: 'text', x: NaN, y: NaN, text: 'Nowhere' }];
		expect(() => draw(kind, nowhere)).toThrow(`${kind}Layout: annotation "a", `);
	});

	test.each(boxes)('touch no label, and stay in %i × %i', (...box) => {
		for (const lang of ['zh', 'en'] as const) expectSound(draw(kind, all, box, lang));
	});
});

test('annotations of columns take names along x and values along y', () => {
	const { rules, shapes } = chart(
		registry,
		{
			chart: 'bar',
			options: {
				rows: [{ name: 'Ash', value: 4 }],
				name: 'name',
				value: 'value',
				unit: '',
				direction: 'columns',
				annotations: [
					{ key: 'norm', kind: 'rule', y: 5 },
					{ key: 'start', kind: 'text', x: 'Ash', y: 4, text: 'Start' }
				]
			}
		},
		{ width: 400, height: 300, lang: 'en' }
	).layout();
	expect(keys(shapes)).toEqual(['Ash', 'note-norm-casing', 'note-norm']);
	expect(rules.some(({ key }) => key.startsWith('note-start'))).toBe(true);
});
