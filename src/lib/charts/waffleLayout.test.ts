// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import WaffleChart from './WaffleChart.svelte';
import { waffleLayout, type WaffleOptions, type WafflePart } from './waffleLayout.js';

const woods: WaffleOptions = {
	width: 412,
	height: 480,
	lang: 'en',
	total: 1000,
	cellName: 'a thousandth of the land',
	parts: [
		{ key: 'wooded', name: 'forest at the start', value: 184.6, tone: 'forest', text: '18.46%' },
		{ key: 'added', name: 'forest gained', value: 26.8, tone: 'river', text: '2.68 percentage points' }
	],
	outlines: [
		{
			key: 'planted',
			name: 'planted in five years',
			start: 184.6,
			value: 47.9,
			tone: 'loess',
			basis: 'derived',
			text: '32 km²'
		}
	]
};

describe('waffleLayout', () => {
	test('fills as many cells as the parts say, one part after the other', () => {
		const layout = waffleLayout({ ...woods, outlines: [] });
		const { grid } = layout;
		expect(grid.columns * grid.rows).toBe(1000);
		const area = layout.parts.map(({ path }) => shoelace(path) / grid.side ** 2);
		expect(area[0]).toBeCloseTo(184.6, 0);
		expect(area[1]).toBeCloseTo(26.8, 0);
	});

	test('frames a run of cells, dashed when it is derived', () => {
		const [planted] = waffleLayout(woods).outlines;
		expect(planted).toMatchObject({ hollow: true, dash: '4 3' });
		expect(shoelace(planted?.path ?? '') / waffleLayout(woods).grid.side ** 2).toBeCloseTo(47.9, 0);
	});

	test('names stand in the order of their cells, so that no leaders cross', () => {
		const run = (key: string, name: string, start: number, value: number) =>
			({ key, name, start, value, tone: 'forest', text: String(value) }) as const;
		const { rules } = waffleLayout({
			...woods,
			width: 300,
			height: 200,
			total: 184,
			parts: [],
			outlines: [
				run('c', 'Up to standard', 32, 97),
				run('a', 'A showcase of all', 0, 5),
				run('b', 'B', 5, 27)
			]
		});
		const lead = (key: string) => rules.find((rule) => rule.key === `${key}-leader`);
		const starts = ['a', 'b', 'c'].map((key) => lead(key)?.x1 ?? NaN);
		const ends = ['a', 'b', 'c'].map((key) => lead(key)?.x2 ?? NaN);
		expect(starts).toEqual([...starts].sort((one, other) => one - other));
		expect(ends).toEqual([...ends].sort((one, other) => one - other));
	});

	test('an empty part has neither cells nor label, and its label comes with its first cells', () => {
		const part = (value: number) => ({
			...woods,
			outlines: [],
			parts: [{ ...woods.parts[0], value } as never]
		});
		expect(waffleLayout(part(0)).labels.map(({ key }) => key)).toEqual(['cell']);
		expect(waffleLayout(part(1)).labels[0]?.opacity).toBe(0.5);
		expect(waffleLayout(part(2)).labels[0]?.opacity).toBe(1);
	});

	test('says what is filled and framed, in both languages', () => {
		expect(waffleLayout(woods).summary).toBe(
			'Waffle chart of 1,000 squares, each a thousandth of the land. Filled: 184.6 for forest at the start (18.46%); 26.8 for forest gained (2.68 percentage points). Outlined: 47.9 for planted in five years (32 km²).'
		);
		expect(waffleLayout({ ...woods, lang: 'zh', cellName: '千分之一' }).summary).toMatch(
			/^格子图，共1000格，一格是千分之一。/
		);
		expect(waffleLayout(woods).table.rows).toHaveLength(3);
		expect(waffleLayout({ ...woods, parts: [], outlines: [] }).summary).toContain('None is filled.');
	});

	test('keeps the cells where they are while runs grow and numbers come', () => {
		const at = (added: number, planted: number) => {
			const [wooded, gained] = woods.parts;
			const [framed] = woods.outlines ?? [];
			const layout = waffleLayout({
				...woods,
				parts: [wooded, { ...gained, value: added, text: added > 0 ? gained?.text : undefined }] as never,
				outlines: [{ ...framed, value: planted, text: planted > 0 ? framed?.text : undefined }] as never
			});
			expectSound(layout);
			return layout.grid;
		};
		expect(at(0, 0)).toEqual(at(26.8, 47.9));
		expect(at(0.5, 0)).toEqual(at(13.4, 0.1));
	});

	test('ties each name to a part of its run, dashed where the run is derived', () => {
		const layout = waffleLayout({
			...woods,
			parts: woods.parts.map((part) => ({ ...part, basis: 'derived' as const }))
		});
		const { grid, rules } = layout;
		const wooded = rules.find(({ key }) => key === 'wooded-leader');
		expect(wooded).toMatchObject({ dash: '4 3', y2: grid.y });
		expect(wooded?.x2).toBeGreaterThan(grid.x);
		expect(wooded?.x2).toBeLessThan(grid.x + (184.6 / grid.rows) * grid.side);
		expect(rules.find(({ key }) => key === 'planted-leader')?.y2).toBe(grid.y + grid.rows * grid.side);
	});

	test('prints what a cell stands for, and a remark under it', () => {
		const { labels } = waffleLayout({ ...woods, cellNote: 'About two thirds of a square kilometre' });
		expect(labels.filter(({ key }) => key.startsWith('cell')).map(({ text }) => text)).toEqual([
			'one square = a thousandth of the land',
			'About two thirds of a square kilometre'
		]);
	});

	test('lists the names above the cells when they cannot stand side by side', () => {
		const parts = Array.from({ length: 8 }, (_, index) => ({
			key: `${index}`,
			name: `Agriculture ${index}`,
			value: 10,
			tone: 'river' as const
		}));
		const layout = waffleLayout({ ...woods, width: 320, parts, outlines: [], total: 100 });
		expectSound(layout);
		expect(layout.labels.slice(0, 8).every(({ x }) => x === layout.labels[0]?.x)).toBe(true);
		expect(layout.rules).toEqual([]);
	});

	const long = 'a name of just thirty letters.';
	const [wooded, added] = woods.parts as [WafflePart, WafflePart];
	const cases: Record<string, Partial<WaffleOptions>> = {
		'all runs': {},
		'no outlines': { outlines: [] },
		'no runs': { parts: [], outlines: [] },
		'one cell': { total: 1, parts: [{ ...wooded, value: 0.5 }], outlines: [] },
		'a full whole': {
			total: 100,
			parts: [
				{ ...wooded, value: 58.9 },
				{ ...added, value: 41.1 }
			],
			outlines: []
		},
		zero: { parts: [{ ...wooded, value: 0 }, added] },
		'equal values': { parts: [wooded, { ...added, value: 184.6 }] },
		'long names': { parts: woods.parts.map((part) => ({ ...part, name: long })) },
		'long Chinese names': { parts: woods.parts.map((part) => ({ ...part, name: '森林覆盖率'.repeat(6) })) }
	};
	for (const [name, options] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = waffleLayout({ ...woods, ...options, width, height, lang });
					expectSound(layout);
					const { x, y, columns, rows, side } = layout.grid;
					expect(x + columns * side).toBeLessThanOrEqual(width + 1e-6);
					expect(y + rows * side).toBeLessThanOrEqual(height);
				}
		});

	test('refuses parts beyond the whole, negatives and what is no number, with the key', () => {
		const spoil = (value: number) =>
			waffleLayout({ ...woods, parts: [{ ...woods.parts[0], value } as never], outlines: [] });
		expect(() => waffleLayout({ ...woods, height: 90 })).toThrow('give a taller box or shorter names');
		expect(() => spoil(1001)).toThrow('the parts make 1001 cells of 1000');
		expect(() => spoil(-1)).toThrow('part "wooded", value is -1; give a number from 0 up');
		expect(() => spoil(Number.NaN)).toThrow('part "wooded", value is NaN');
		expect(() => waffleLayout({ ...woods, total: 10.5 })).toThrow('give a whole number of cells');
		expect(() =>
			waffleLayout({ ...woods, outlines: woods.outlines?.map((outline) => ({ ...outline, start: 990 })) })
		).toThrow('outline "planted", value');
	});
});

test('WaffleChart draws the paths of its layout on the server', () => {
	const { body } = render(WaffleChart, { props: woods });
	const layout = waffleLayout(woods);
	for (const { key, path } of [...layout.parts, ...layout.outlines])
		expect(body).toContain(`data-key="${key}" d="${path}"`);
	expect(body).not.toMatch(/NaN|undefined|Infinity/);
});

/** The area inside a path of straight lines, in square pixels. */
function shoelace(path: string): number {
	return path
		.split('Z')
		.filter(Boolean)
		.reduce((sum, ring) => {
			const corners = ring
				.slice(1)
				.split('L')
				.map((corner) => corner.split(',').map(Number) as [number, number]);
			const twice = corners.reduce((area, [x, y], index) => {
				const [nextX, nextY] = corners[(index + 1) % corners.length] as [number, number];
				return area + x * nextY - nextX * y;
			}, 0);
			return sum + Math.abs(twice) / 2;
		}, 0);
}
