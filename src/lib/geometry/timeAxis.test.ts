import { expect, test } from 'vitest';
import { dayNumber } from '../format/date.js';
import { timeScale } from '../scale/timeScale.js';
import { labelBox } from './labelBox.js';
import { timeAxis } from './timeAxis.js';

const start = dayNumber({ year: 2016, month: 1, day: 1 });
const end = dayNumber({ year: 2021, month: 1, day: 1 });
const axis = (width: number) =>
	timeAxis(timeScale([start, end], [0, width], 'year'), { y: 90, width, size: 12, lang: 'zh' });

test('timeAxis names as many ticks as have room', () => {
	expect(axis(600).labels.map(({ text }) => text)).toEqual([
		'2016年',
		'2017年',
		'2018年',
		'2019年',
		'2020年',
		'2021年'
	]);
	expect(axis(200).labels.map(({ text }) => text)).toEqual(['2016年', '2018年', '2020年']);
	expect(axis(600).ticks[0]).toBe(start);
});

test('timeAxis keeps its labels apart and inside the box', () => {
	for (const width of [40, 90, 150, 280, 600, 1200]) {
		const boxes = axis(width).labels.map(labelBox);
		boxes.forEach((box, index) => {
			expect(box.left).toBeGreaterThanOrEqual(-0.01);
			expect(box.right).toBeLessThanOrEqual(width + 0.01);
			expect(box.right).toBeLessThan(boxes[index + 1]?.left ?? Infinity);
		});
	}
});

test('timeAxis is empty where no tick lies', () => {
	const scale = timeScale([0.2, 0.8], [0, 100]);
	expect(timeAxis(scale, { y: 0, width: 100, size: 12, lang: 'en' })).toEqual({ ticks: [], labels: [] });
});
