import { expect, test } from 'vitest';
import { legendRow } from './legendRow.js';

test('sets samples side by side and breaks the line where the box ends', () => {
	const items = ['一二三', '四五六', '七八九'].map((text) => ({ key: text, text, tone: 'river' as const }));
	// each item is 8 px of sample, 6 px of gap and 30 px of text; 16 px stand between two
	const { swatches, labels, height } = legendRow(items, { y: 0, width: 110, size: 10 });
	expect(swatches.map(({ x, y }) => [x, y])).toEqual([
		[0, 2],
		[60, 2],
		[0, 17]
	]);
	expect(labels.map(({ x }) => x)).toEqual([14, 74, 14]);
	expect(height).toBe(32);
});

test('takes no height without items, and cuts a name that no line holds', () => {
	expect(legendRow([], { y: 0, width: 100, size: 10 })).toEqual({ swatches: [], labels: [], height: 0 });
	const [label] = legendRow([{ key: 'a', text: '很长很长的名字', tone: 'river' }], {
		y: 0,
		width: 54,
		size: 10
	}).labels;
	expect(label?.text).toBe('很长很…');
});
