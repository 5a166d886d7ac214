import { describe, expect, test } from 'vitest';
import { landingTop, settle, triggerLine } from './geometry.js';

describe('settle(boxes, line)', () => {
	const boxes = [
		{ top: 100, bottom: 400 },
		{ top: 400, bottom: 700 },
		{ top: 800, bottom: 1000 }
	];

	test('is none above the first step', () => {
		expect(settle(boxes, 99)).toEqual({ active: -1, progress: 0 });
	});

	test('is the step that the line is in, and how far through', () => {
		expect(settle(boxes, 100)).toEqual({ active: 0, progress: 0 });
		expect(settle(boxes, 250)).toEqual({ active: 0, progress: 0.5 });
		expect(settle(boxes, 850)).toEqual({ active: 2, progress: 0.25 });
	});

	test('gives a shared edge to the later step', () => {
		expect(settle(boxes, 400)).toEqual({ active: 1, progress: 0 });
	});

	test('keeps the step left behind in a gap and after the last', () => {
		expect(settle(boxes, 750)).toEqual({ active: 1, progress: 1 });
		expect(settle(boxes, 5000)).toEqual({ active: 2, progress: 1 });
	});

	test('takes the later of two steps that overlap', () => {
		const overlapping = [
			{ top: 0, bottom: 500 },
			{ top: 400, bottom: 800 }
		];
		expect(settle(overlapping, 450).active).toBe(1);
	});

	test('calls a step without height finished', () => {
		expect(settle([{ top: 10, bottom: 10 }], 10)).toEqual({ active: 0, progress: 1 });
	});

	test('has no step to be in when there are none', () => {
		expect(settle([], 10)).toEqual({ active: -1, progress: 0 });
	});
});

describe('triggerLine(parts)', () => {
	const parts = { offset: 'auto', viewport: 800, stageBottom: 400, oneColumn: true } as const;

	test('is the middle of what a stage above the steps leaves free', () => {
		expect(triggerLine(parts)).toBe(600);
	});

	test('is the middle of the viewport with the stage beside the steps', () => {
		expect(triggerLine({ ...parts, oneColumn: false })).toBe(400);
	});

	test('is the middle of the viewport when the stage fills it', () => {
		expect(triggerLine({ ...parts, stageBottom: 800 })).toBe(400);
	});

	test('is the share asked for', () => {
		expect(triggerLine({ ...parts, offset: 0.25 })).toBe(200);
	});

	test('refuses a share outside 0 to 1', () => {
		expect(() => triggerLine({ ...parts, offset: 1.5 })).toThrow(/offset is 1\.5; give a share/);
		expect(() => triggerLine({ ...parts, offset: NaN })).toThrow(RangeError);
	});
});

describe('landingTop(margin, line, height)', () => {
	test("is the step's scroll margin where the line then lies in the step", () => {
		expect(landingTop(300, 400, 300)).toBe(300);
	});

	test('puts the middle of a step on the line where the margin would miss it', () => {
		expect(landingTop(0, 400, 300)).toBe(250);
		expect(landingTop(400, 400, 300)).toBe(250);
	});
});
