import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import { chartLayout, type ChartKind, type ChartSpec } from '../charts/chartSpec.js';
import { chartLayouts } from '../charts/layouts.js';
import { audit } from './audit.js';
import { remarks } from './remarks.js';

const bars: ChartSpec = samples.bar;
const broken: ChartSpec = { chart: 'bar', options: { ...samples.bar.options, domain: [20, 80] } };
const reason = { zh: '读者都知道起点。', en: 'Readers know where it starts.' };

test('an honest figure has no findings', () => {
	expect(audit(figureOf(bars), chartLayouts)).toEqual([]);
});

test('a finding names the figure, the rule and what to do', () => {
	expect(audit(figureOf(broken), chartLayouts)).toEqual([
		{
			figure: 'probe',
			rule: 'lengths-from-zero',
			severity: 'error',
			message: 'barLayout: the domain 20–80 has no zero inside; bars are lengths from zero'
		}
	]);
});

test('findings stand in the order of the rules, each once for both languages and boxes', () => {
	const found = audit(figureOf(samples.map, { words: { source: '' } }), chartLayouts);
	expect(found.map(({ rule }) => rule)).toEqual(['source', 'source', 'attribution', 'attribution']);
});

test('a chart that cannot be drawn is a finding, and so is a kind that is not there', () => {
	const small = audit(figureOf(bars), chartLayouts, { boxes: [{ width: 0, height: 300 }] });
	expect(small).toMatchObject([
		{
			rule: 'drawn',
			severity: 'error',
			message: 'barLayout: cannot draw in 0 × 300 px; give a width and height above zero'
		}
	]);
	expect(audit(figureOf(bars), { line: chartLayouts.line })[0]?.message).toContain('"bar" is no chart here');
});

test('a layout that does not say what it encodes is no honest one', () => {
	const layout = () => ({
		...chartLayout(chartLayouts, bars, { width: 360, height: 380, lang: 'en' }),
		encodings: []
	});
	expect(audit(figureOf(bars), { bar: { layout } })).toMatchObject([
		{ rule: 'drawn', message: 'the layout of "bar" does not say what it encodes; give it encodings' }
	]);
});

test('the languages are those of the words, or those that are asked for', () => {
	const { en } = figureOf(bars).words;
	const english = { ...figureOf(bars), words: en ? { en } : {} };
	expect(audit(english, chartLayouts)).toEqual([]);
	expect(audit(english, chartLayouts, { langs: ['zh', 'en'] }).map(({ message }) => message)).toEqual([
		'words.zh.source is empty; say where the figures come from, with the page'
	]);
	expect(audit({ ...english, words: {} }, chartLayouts)[0]?.message).toBe(
		'words is empty; give the words of one language at least'
	);
});

describe('a rule that is silenced', () => {
	const silenced = [{ rule: 'source', reason }] as const;
	const figure = figureOf(bars, { words: { source: '' }, silenced });

	test('keeps its finding, with the reason', () => {
		const found = audit(figure, chartLayouts);
		expect(found).toHaveLength(2);
		expect(found.every((finding) => finding.silenced === reason)).toBe(true);
	});

	test('is told on the page, in both languages', () => {
		expect(remarks(figure, 'en')).toEqual([
			'Not kept here (The source is named): Readers know where it starts.'
		]);
		expect(remarks(figure, 'zh')).toEqual(['未守“写明来源”一条：读者都知道起点。']);
		expect(remarks(figureOf(bars), 'en')).toEqual([]);
	});

	test('needs a reason in every language', () => {
		const mute = audit(
			{ ...figure, silenced: [{ rule: 'source', reason: { en: 'Well known.' } as typeof reason }] },
			chartLayouts
		);
		expect(mute.at(-1)).toMatchObject({
			rule: 'silencing',
			severity: 'error',
			message: 'silenced "source" has no zh reason; the page prints it, so write one'
		});
	});

	test('must be one, and break something', () => {
		expect(audit(figureOf(bars, { silenced }), chartLayouts)).toMatchObject([
			{ rule: 'silencing', severity: 'warning', message: 'silenced "source" silences nothing; take it out' }
		]);
		for (const rule of ['drawn', 'silencing', 'sources'] as const) {
			const found = audit(figureOf(bars, { silenced: [{ rule: rule as 'drawn', reason }] }), chartLayouts);
			expect(found[0]?.message).toContain(`silenced names "${rule}", which is no rule that can be`);
		}
	});
});

describe('the samples, as figures', () => {
	/** What the percentages of a sample are shares of; it stands in the subtitle. */
	const wholes: Partial<Record<ChartKind, string>> = {
		composition: 'of all output',
		dot: 'on the year before',
		dotGrid: 'of the starting level',
		scatter: 'of the land',
		slope: 'of the land',
		table: 'on the year before'
	};
	const found = (kind: ChartKind) => {
		const denominator = wholes[kind];
		const words = { denominator, subtitle: `Measured, ${denominator ?? ''}`, attribution: 'A survey (MIT)' };
		return audit(figureOf(samples[kind], { words }), chartLayouts).map(({ rule }) => rule);
	};

	test.each((Object.keys(samples) as ChartKind[]).filter((kind) => kind !== 'slope'))(
		'a %s has no findings',
		(kind) => {
			expect(found(kind)).toEqual([]);
		}
	);

	test('the slope claims five years of which two are known', () => {
		expect(found('slope')).toEqual(['no-line-through-gaps']);
	});
});
