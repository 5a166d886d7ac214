import { expect, test } from 'vitest';
import { arrow, bent } from './arrow.js';

test('arrow draws a shaft and a head of two strokes at its second end', () => {
	const { d, stroke, fill } = arrow('a', { x1: 0, y1: 0, x2: 100, y2: 0 }, 'straight', 'brick');
	expect(d).toBe('M0 0L100 0M93.7 -3L100 0L93.7 3');
	expect([stroke, fill]).toEqual(['brick', undefined]);
});

test('arrow bends around the corner over its end, and comes down on it', () => {
	const { d } = arrow('a', { x1: 0, y1: 0, x2: 100, y2: 50 }, 'curved', 'soft');
	expect(d).toContain('M0 0Q100 0 100 50');
	expect(d).toContain('M103 43.7L100 50L97 43.7');
});

test('arrow bows where its ends are level', () => {
	expect(arrow('a', { x1: 0, y1: 0, x2: 100, y2: 0 }, 'curved', 'soft').d).toContain('Q50 -18 100 0');
});

test('bent follows a curved arrow from end to end', () => {
	const lines = bent({ x1: 0, y1: 0, x2: 100, y2: 40 });
	expect(lines[0]).toMatchObject({ x1: 0, y1: 0 });
	expect(lines[2]).toMatchObject({ x1: 75, y1: 10 });
	expect(lines.at(-1)).toMatchObject({ x2: 100, y2: 40 });
});
