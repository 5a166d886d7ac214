// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { labelBox, overlap } from '../geometry/labelBox.js';
import { markBox } from '../geometry/pointLabels.js';
import BeeswarmChart from './BeeswarmChart.svelte';
import { beeswarmLayout, type BeeswarmOptions } from './beeswarmLayout.js';

interface Row {
	village: string;
	share: number | null;
	land: string;
}
const row = (village: string, share: number | null, land = 'Plain'): Row => ({ village, share, land });
const rows = [row('Ash', 10), row('Elm', 10), row('Oak', 50, 'Hills'), row('Fir', 30, 'Hills')];
const options: BeeswarmOptions<Row> = {
	width: 400,
	height: 320,
	lang: 'en',
	rows,
	x: 'share',
	name: 'village',
	xTitle: 'Homes with water',
	unit: '%'
};
const draw = (changes: Partial<BeeswarmOptions<Row>>) => beeswarmLayout({ ...options, ...changes });
const crowd = (count: number): Row[] =>
	Array.from({ length: count }, (_, index) =>
		row(
			`Village ${index}`,
			((index * 7919) % 101) * ((index * 31) % 7),
			['Plain', 'Hills', 'Valley'][index % 3]
		)
	);

describe('beeswarmLayout', () => {
	test('stands each dot at its value, and equal ones over one another', () => {
		const { dots } = draw({});
		const [ash, elm, oak, fir] = dots;
		expect(ash?.x).toBe(elm?.x);
		expect(Math.abs((ash?.y ?? 0) - (elm?.y ?? 0))).toBeGreaterThanOrEqual(2 * (ash?.r ?? 0));
		expect((oak?.x ?? 0) - (fir?.x ?? 0)).toBeCloseTo((fir?.x ?? 0) - (ash?.x ?? 0));
		expect(dots.map(({ r }) => Math.round(r * 10) / 10)).toEqual([9, 9, 9, 9]);
	});

	test('packs dots so that none covers another, each as far from its value as it must', () => {
		const { dots } = draw({ rows: crowd(400) });
		const gaps = dots.flatMap((dot, index) =>
			dots.slice(index + 1).map((other) => Math.hypot(dot.x - other.x, dot.y - other.y) - dot.r - other.r)
		);
		expect(gaps.filter((gap) => gap <= 0)).toEqual([]);
		expect(draw({ rows: crowd(400) }).dots).toEqual(dots);
	});

	test('gives each group a line of its own, with its name', () => {
		const layout = draw({ group: 'land' });
		const levels = new Map(layout.dots.map(({ key, y }) => [key, y]));
		expect(levels.get('Oak')).toBe(levels.get('Fir'));
		expect(levels.get('Oak')).toBeGreaterThan(levels.get('Ash') ?? 0);
		const texts = layout.labels.map(({ text }) => text);
		expect(texts).toContain('Plain');
		expect(texts).toContain('Hills');
		expect(layout.table.columns).toEqual(['Name', 'Group', 'Homes with water']);
	});

	test('names highlighted rows only, draws them last and lets the others step back', () => {
		const layout = draw({ highlight: ['Elm'] });
		expect(layout.dots.map(({ key, opacity }) => [key, opacity])).toEqual([
			['Ash', 0.75],
			['Oak', 0.75],
			['Fir', 0.75],
			['Elm', 1]
		]);
		expect(layout.labels.filter(({ key }) => key.startsWith('name-')).map(({ text }) => text)).toEqual([
			'Elm'
		]);
		expect(() => draw({ highlight: ['Fig'] })).toThrow('highlight names "Fig", which is not there');
	});

	test('keeps the size that the caller sets, and refuses one that has no room', () => {
		expect(draw({ radius: 3 }).dots[0]?.r).toBeCloseTo(3);
		expect(() => draw({ radius: 200 })).toThrow(
			/4 dots cannot stand in the \d+ px of height that each group has; .* or a smaller radius/
		);
		const heap = Array.from({ length: 4000 }, (_, index) => row(`${index}`, 5));
		expect(() => draw({ rows: heap })).toThrow('give a taller box or fewer rows');
	});

	test('gives the room for names to the dots where height is scarce, and says when words take all of it', () => {
		const lands = ['Coast', 'Delta', 'Plain', 'Hills', 'Heath', 'Moor'];
		const many = lands.flatMap((land, index) =>
			[10, 30, 50].map((share) => ({ ...row(`${land} ${share}`, share + index), land }))
		);
		const six = { rows: many, group: 'land', highlight: ['Delta 30'], width: 360 } as const;
		expect(draw({ ...six, height: 380 }).radius).toBeGreaterThanOrEqual(2);
		expect(() => draw({ ...six, height: 140 })).toThrow(
			'the words leave 0 px of height for the dots of each of 6 groups; give a taller box or fewer groups'
		);
	});

	test('names the rows without a value under the plot', () => {
		const layout = draw({ rows: [...rows, row('Yew', null)] });
		expect(layout.labels.map(({ text }) => text)).toContain('No data: Yew');
		expect(layout.keys).toMatchObject([{ hollow: true }]);
		expect(layout.dots).toHaveLength(4);
		expect(layout.table.rows[4]).toEqual(['Yew', 'no data']);
		const none = draw({ rows: [row('Yew', null)] });
		expect(none.labels.map(({ text }) => text)).toEqual(['no data', 'Homes with water', 'No data: Yew']);
		expect(none.rules).toEqual([]);
	});

	test('tells each group by its ends and its median', () => {
		expect(draw({ group: 'land', highlight: ['Elm'], rows: [...rows, row('Yew', null)] }).summary).toBe(
			'Beeswarm: Homes with water. Plain: 2 points from 10% (Ash) to 10% (Ash), median 10%; Hills: 2 points from 30% (Fir) to 50% (Oak), median 40%. Elm: 10%. No data for Yew.'
		);
		expect(draw({ lang: 'zh', xTitle: '通水率', highlight: ['Oak'] }).summary).toBe(
			'蜂群图：通水率。4个点，从10%（Ash）到50%（Oak），中位数为20%。Oak为50%。'
		);
	});

	test('refuses what has no place, naming the row', () => {
		expect(() => draw({ rows: [row('Ash', 0)], xScale: 'log' })).toThrow(
			'beeswarmLayout: row "Ash", x is 0; a log scale has no place for it'
		);
		expect(() => draw({ rows: [row('Ash', Infinity)] })).toThrow('row "Ash", x is Infinity');
		expect(() => draw({ rows: [row('Ash', 1), row('Ash', 1)] })).toThrow('the key "Ash"');
		expect(() => draw({ tone: () => 'pink' as 'river' })).toThrow('row "Ash", tone is "pink"; give a tone');
		expect(() => draw({ domain: [0, 40] })).toThrow('50 lies outside the domain 0–40');
	});

	const cases: Record<string, Partial<BeeswarmOptions<Row>>> = {
		'no rows': { rows: [] },
		'one row': { rows: rows.slice(0, 1), highlight: ['Ash'] },
		'four rows in two groups': { group: 'land', highlight: ['Ash', 'Oak'] },
		'equal values': {
			rows: Array.from({ length: 20 }, (_, index) => row(`${index}`, 7)),
			highlight: ['3', '9']
		},
		zeros: { rows: [row('a', 0), row('b', 0)] },
		negatives: { rows: [row('a', -12), row('b', 4)], highlight: ['a'] },
		huge: { rows: [row('a', 1e12), row('b', 3e12)], highlight: ['b'] },
		tiny: { rows: [row('a', 1e-6), row('b', 4e-4)], xScale: 'log', highlight: ['a', 'b'] },
		'long names': {
			rows: [...rows, row('Yew', null)].map((each, index) => ({
				...each,
				village: `A village of the district, ${index}`,
				land: `${'伊洛河谷地'.repeat(5)}${index % 2}`
			})),
			group: 'land',
			highlight: ['A village of the district, 0', 'A village of the district, 3'],
			xTitle: 'Homes with running water in their kitchens'
		},
		'a crowd in three groups': { rows: crowd(240), group: 'land', highlight: ['Village 3', 'Village 100'] },
		'a crowd': { rows: crowd(600), highlight: ['Village 3', 'Village 100', 'Village 77'] }
	};
	for (const [name, changes] of Object.entries(cases))
		test(`keeps dots and names apart and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = draw({ ...changes, width, height, lang });
					expectSound(layout);
					const names = layout.labels.filter(({ key }) => key.startsWith('name-'));
					expect(names).toHaveLength(changes.highlight?.length ?? 0);
					const fixed = layout.labels.filter((label) => !names.includes(label));
					const marks = layout.dots.map(markBox);
					expect(marks.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
					for (const label of fixed)
						expect(
							marks.filter((mark) => overlap(mark, labelBox(label))),
							`"${label.text}" on a dot (${width} px)`
						).toEqual([]);
				}
		});
});

describe('BeeswarmChart', () => {
	test('draws its layout on the server', () => {
		const { body } = render(BeeswarmChart<Row>, { props: { ...options, label: 'Villages' } });
		const tenth = (value: number) => Math.round(value * 10) / 10;
		const circles = [...body.matchAll(/<circle data-key="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].map(
			([, key, x, y]) => [key, Number(x), Number(y)]
		);
		expect(circles).toEqual(beeswarmLayout(options).dots.map(({ key, x, y }) => [key, tenth(x), tenth(y)]));
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
