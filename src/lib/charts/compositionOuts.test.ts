import { expect, test } from 'vitest';
import { labelBox } from '../geometry/labelBox.js';
import { outRow, outSteps, shareRow, type Out } from './compositionOuts.js';

const out = (x: number, share: string, weight = 0.1): Out => ({ key: `${x}`, x, name: '甲', share, weight });

test('sets words under their parts, moved apart as little as it takes', () => {
	const free = outRow([out(50, '一'), out(150, '二')], { width: 200, size: 10, names: true });
	expect(free?.labels.map(({ text, x }) => [text, x])).toEqual([
		['一', 50],
		['甲', 50],
		['二', 150],
		['甲', 150]
	]);
	// blocks 10 px wide and 10 px apart
	const close = outRow([out(99, '一'), out(101, '二')], { width: 200, size: 10, names: false });
	expect(close?.leaders.map(({ x1, x2 }) => [x1, Math.round(x2 * 100) / 100])).toEqual([
		[99, 90],
		[101, 110]
	]);
});

test('sets no row that is wider than the box, and of shares alone leaves the smallest out', () => {
	const crowd = [out(10, '一二三', 0.3), out(20, '四五六', 0.1), out(30, '七八九', 0.2)];
	expect(outRow(crowd, { width: 100, size: 10, names: false })).toBeUndefined();
	expect(shareRow(crowd, { width: 100, size: 10 }).labels.map(({ text }) => text)).toEqual([
		'一二三',
		'七八九'
	]);
});

test('sets words in steps, so that no plumb line crosses a word', () => {
	const found = outSteps([out(20, '一'), out(30, '二'), out(270, '三'), out(290, '四')], {
		width: 300,
		size: 10
	});
	const { labels = [], leaders = [] } = found ?? {};
	expect(labels.map(({ anchor }) => anchor)).toEqual(['start', 'start', 'end', 'end']);
	for (const label of labels) {
		const box = labelBox(label);
		for (const { x1, y2 } of leaders)
			expect(x1 > box.left && x1 < box.right && y2 > box.top + 2, `${label.text}, line at ${x1}`).toBe(false);
	}
});

test('sets no steps where a word has no room beside its line', () => {
	expect(outSteps([out(50, '一二三四五六七八九十'.repeat(3))], { width: 100, size: 10 })).toBeUndefined();
});
