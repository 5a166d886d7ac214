import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartLayout } from '../../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../../src/lib/charts/layouts.js';
import type { Layout } from '../../src/lib/geometry/layout.js';
import { expectSound } from '../soundLayout.js';
import { variants } from '../variants.js';
import { anyRows } from './rows.js';
import { runs } from './runs.js';

const box = fc.record({
	width: fc.integer({ min: 280, max: 1200 }),
	height: fc.integer({ min: 280, max: 900 }),
	lang: fc.constantFrom('zh' as const, 'en' as const)
});

describe.each(Object.keys(variants))('a %s of any rows', (variant) => {
	test('is drawn soundly, or refused in words that say what to do', () => {
		fc.assert(
			fc.property(anyRows(), box, (rows, frame) => {
				const spec = variants[variant]?.(rows);
				let layout: Layout;
				try {
					layout = chartLayout(chartLayouts, spec as NonNullable<typeof spec>, frame);
				} catch (error) {
					expect(error).toBeInstanceOf(Error);
					expect((error as Error).message).toMatch(/^\w+Layout: .+[;,] .+/s);
					return;
				}
				expectSound(layout);
			}),
			runs(100)
		);
	});
});
