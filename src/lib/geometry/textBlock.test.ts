import { expect, test } from 'vitest';
import { labelBox } from './labelBox.js';
import { blockLabels, textBlock } from './textBlock.js';

test('textBlock(runs) stacks its runs and is as wide as the widest line', () => {
	const block = textBlock(
		[
			{ text: '森林', size: 20, display: true },
			{ text: '占全区面积', size: 10 }
		],
		200
	);
	expect(block.lines.map(({ text }) => text)).toEqual(['森林', '占全区面积']);
	expect(block.width).toBe(50);
	expect(block.height).toBeCloseTo(36.2);
});

test('textBlock breaks a bold run where its own face needs it', () => {
	expect(textBlock([{ text: 'all ill', size: 10 }], 21).lines).toHaveLength(1);
	expect(textBlock([{ text: 'all ill', size: 10, weight: 'bold' }], 21).lines).toHaveLength(2);
});

test('blockLabels(block) keeps every line inside the block', () => {
	const block = textBlock(
		[
			{ text: '18.46%', size: 26, display: true },
			{ text: 'Forest cover of the district', size: 12 }
		],
		100
	);
	const labels = blockLabels(block, { key: 'forest', x: 7, y: 30, anchor: 'start' });
	expect(labels.map(({ key }) => key)).toEqual(['forest', 'forest-2', 'forest-3']);
	let bottom = 30;
	for (const label of labels) {
		const box = labelBox(label);
		expect(box.top).toBeGreaterThanOrEqual(bottom - 0.5);
		bottom = box.bottom;
	}
	expect(bottom).toBeLessThanOrEqual(30 + block.height + 0.5);
});

test('textBlock leaves out empty runs', () => {
	expect(textBlock([{ text: '', size: 10 }], 40)).toEqual({ lines: [], width: 0, height: 0, cut: false });
});
