import { expect, test } from 'vitest';
import { linearScale } from '../scale/linearScale.js';
import { bottomAxis, captionHeight, leftAxis } from './axis.js';
import { labelBox } from './labelBox.js';

const place = { y: 90, width: 400, size: 11, unit: 'µg/m3', lang: 'en' } as const;

test('bottomAxis puts its labels at round numbers, the last one with the unit', () => {
	const { ticks, labels } = bottomAxis(linearScale([0, 100], [0, 360]), place);
	expect(ticks).toEqual([0, 20, 40, 60, 80, 100]);
	expect(labels.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100\u00a0µg/m³']);
	expect(labels[1]).toMatchObject({ x: 72, y: 90, anchor: 'middle' });
});

test('bottomAxis leaves out a label that would touch the next, and none leaves the box', () => {
	const { labels } = bottomAxis(linearScale([0, 100], [0, 140]), { ...place, width: 150 });
	expect(labels.length).toBeLessThan(6);
	expect(labels.at(-1)?.text).toBe('100\u00a0µg/m³');
	const boxes = labels.map(labelBox);
	expect(boxes[0]?.left).toBeGreaterThanOrEqual(0);
	expect(boxes.at(-1)?.right).toBeLessThanOrEqual(150);
	boxes.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThan(boxes[index]?.right ?? 0));
});

const column = {
	left: 0,
	right: 300,
	captionY: 12,
	height: 200,
	size: 10,
	unit: 'µg/m3',
	lang: 'en'
} as const;

test('leftAxis sets its labels flush right at round numbers, the unit over them and the grid beside them', () => {
	const { ticks, labels, rules, end } = leftAxis(linearScale([0, 100], [220, 20]), column);
	expect(ticks).toEqual([0, 20, 40, 60, 80, 100]);
	expect(labels.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100', 'µg/m³']);
	expect(end).toBe(25); // 3 figures of 5.56 px, then 8 px
	expect(labels[1]).toMatchObject({ x: 17, y: 180 + 3.4, anchor: 'end' });
	expect(labels.at(-1)).toMatchObject({ x: 0, y: 12, anchor: 'start' });
	expect(rules[0]).toMatchObject({ x1: 25, x2: 300, y1: 220, y2: 220, tone: 'soft' });
	expect(rules[5]).toMatchObject({ y1: 20, y2: 20, tone: 'rule' });
});

test('leftAxis writes percent at each tick, equal places, and as many as keep ticks apart', () => {
	const texts = (domain: readonly [number, number], unit: 'yuan' | '%' | '', lang: 'zh' | 'en' = 'en') =>
		leftAxis(linearScale(domain, [220, 20]), { ...column, unit, lang }).labels.map(({ text }) => text);
	expect(texts([0, 1], '%')).toEqual(['0%', '0.2%', '0.4%', '0.6%', '0.8%', '1.0%']);
	expect(texts([0, 20_000], 'yuan', 'zh')).toEqual(['0', '5000', '1万', '1.5万', '2万', '元']);
	expect(texts([0, 60_000], 'yuan', 'zh')).toEqual(['0', '2', '4', '6', '万元']);
	expect(texts([0, 20_000_000], 'yuan', 'zh').slice(1, 3)).toEqual(['500', '1000']);
	expect(texts([10_000, 11_000], 'yuan', 'zh')).toContain('1.02');
	expect(texts([0, 3e9], 'yuan').slice(-2)).toEqual(['3', 'billion yuan']);
	expect(texts([0, 3e12], 'yuan').slice(-2)).toEqual(['3', 'trillion yuan']);
	expect(texts([0, 3e12], 'yuan', 'zh').slice(-2)).toEqual(['3', '万亿元']);
	expect(texts([0, 1e-6], '')[1]).toBe('0.0000002');
	expect(texts([100_002_000, 100_004_000], '')).toEqual([
		'100.0020 million',
		'100.0025 million',
		'100.0030 million',
		'100.0035 million',
		'100.0040 million'
	]);
	expect(new Set(texts([100_002_000, 100_002_100], '')).size).toBe(6);
	expect([captionHeight('%', 10), captionHeight('', 10), captionHeight('yuan', 10)]).toEqual([0, 0, 14]);
});

test('an axis takes a unit by its names', () => {
	const megawatts = { zh: '兆瓦', en: 'MW' } as const;
	const caption = (lang: 'zh' | 'en') =>
		leftAxis(linearScale([0, 3e6], [220, 20]), { ...column, unit: megawatts, lang }).labels.at(-1)?.text;
	expect([caption('zh'), caption('en')]).toEqual(['万兆瓦', 'million MW']);
	const { labels } = bottomAxis(linearScale([0, 100], [0, 360]), { ...place, unit: megawatts });
	expect(labels.at(-1)?.text).toBe('100\u00a0MW');
});

test('leftAxis leaves out a label that would touch the one below', () => {
	const { labels, rules } = leftAxis(linearScale([0, 100], [30, 10]), { ...column, height: 20, unit: '' });
	expect(rules.map(({ key }) => key)).toEqual(['grid-0', 'grid-50', 'grid-100']);
	expect(labels.map(({ text }) => text)).toEqual(['0', '100']);
});

test('leftAxis leaves ticks at unequal distances their own places', () => {
	const decades = Object.assign(linearScale([0.01, 10], [220, 20]), { ticks: () => [0.01, 0.1, 1, 10] });
	const { labels } = leftAxis(decades, { ...column, unit: '%' });
	expect(labels.map(({ text }) => text)).toContain('10%');
	expect(labels.map(({ text }) => text)).toContain('0.01%');
});

test('bottomAxis gives close ticks the places that keep them apart', () => {
	const scale = linearScale([100_002_000, 100_004_000], [40, 760]);
	const { labels } = bottomAxis(scale, { y: 20, width: 800, size: 10, unit: 'yuan', lang: 'en' });
	expect(labels.map(({ text }) => text)).toContain('100.0025 million');
	expect(labels.at(-1)?.text).toBe('100.0040 million\u00a0yuan');
});
