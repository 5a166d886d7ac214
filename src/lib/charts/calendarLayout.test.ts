// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import type { Status } from '../scale/tones.js';
import CalendarChart from './CalendarChart.svelte';
import { calendarLayout, type CalendarOptions } from './calendarLayout.js';

interface Promised {
	date: string | null;
	name: string;
	status: Status;
}

const row = (date: string | null, name: string, status: Status = 'planned'): Promised => ({
	date,
	name,
	status
});
const channels = { date: 'date', name: 'name', status: 'status' } as const;
const desk = { ...channels, width: 860, height: 560, lang: 'en' } as const;
const phone = { ...channels, width: 358, height: 400, lang: 'en' } as const;
const works = row('2022-05', 'Waterworks repaired', 'done');
const estates = row('2022-05', 'Estates built');
const centre = row('2022-06-18', 'Service centre opens');
const plant = row('2022-H1', 'Packaging plant starts');
const firms = row('2022-end', 'Three hundred firms');
const cells = row(null, 'Solar-cell plant lands');
const rows = [cells, firms, plant, centre, works, estates];
const lay = (options: Partial<CalendarOptions<Promised>> = {}) =>
	calendarLayout({ ...desk, rows, ...options });

describe('calendarLayout', () => {
	test('stands each promise under the name of its month, and half years, ends and the undated apart', () => {
		const { promises, labels } = lay();
		const title = (key: string) => labels.find((label) => label.key === `slot-${key}`);
		const dot = (name: string) => promises.find(({ key }) => key === name)?.dot;
		for (const [name, slot] of [
			[works.name, '2022-5'],
			[centre.name, '2022-6'],
			[plant.name, '2022-H1'],
			[firms.name, '2022-end'],
			[cells.name, 'undated']
		] as const) {
			const { x = 0, y = 0 } = title(slot) ?? {};
			expect((dot(name)?.x ?? 0) - x).toBeGreaterThan(0);
			expect((dot(name)?.x ?? 0) - x).toBeLessThan(10);
			expect((dot(name)?.y ?? 0) - y).toBeGreaterThan(5);
			expect((dot(name)?.y ?? 0) - y).toBeLessThan(30);
		}
		expect(title('2022-5')?.x).toBeLessThan(title('2022-6')?.x ?? 0);
		expect(title('2022-7')?.x).toBe(title('2022-1')?.x);
		expect(title('2022-H2')).toBeUndefined();
	});

	test('fills a tall box to its foot', () => {
		for (const box of [desk, phone]) {
			const { rules } = calendarLayout({ ...box, height: 900, rows });
			const lows = rules.map(({ y1 }) => y1);
			expect(Math.max(...lows)).toBeGreaterThan(0.75 * 900);
		}
	});

	test('draws what is done solid and what is planned as an open ring', () => {
		const hollow = Object.fromEntries(lay().promises.map(({ key, dot }) => [key, dot.hollow]));
		expect(hollow[works.name]).toBe(false);
		expect(hollow[estates.name]).toBe(true);
	});

	test('lists promises in the order of their dates, the undated last', () => {
		expect(lay().table.rows.map(([name]) => name)).toEqual([
			works.name,
			estates.name,
			centre.name,
			plant.name,
			firms.name,
			cells.name
		]);
	});

	test('lays months as rows on a phone, and lets empty ones share a row', () => {
		const layout = calendarLayout({ ...phone, rows });
		const titles = layout.labels.filter(({ key }) => key.startsWith('slot-')).map(({ text }) => text);
		expect(titles).toEqual(['Jan–Apr', 'May', 'Jun', 'First half', 'Jul–Dec', 'Year’s end', 'No date']);
		const zh = calendarLayout({ ...phone, lang: 'zh', rows, today: '2022-02' });
		expect(zh.labels.filter(({ key }) => key.startsWith('slot-')).map(({ text }) => text)).toEqual([
			'1月',
			'2月',
			'3–4月',
			'5月',
			'6月',
			'上半年',
			'7–12月',
			'年底',
			'未定日期'
		]);
	});

	test('counts what has no room, in its month and in the summary, and keeps it in the table', () => {
		const many = Array.from({ length: 40 }, (_, index) => row('2022-05', `Promise number ${index}`));
		const layout = calendarLayout({ ...phone, rows: many });
		expect(layout.hidden.length).toBeGreaterThan(10);
		expect(layout.promises.length + layout.hidden.length).toBe(40);
		expect(layout.labels.find(({ key }) => key === 'slot-2022-5-more')?.text).toBe(
			`+${layout.hidden.length} more`
		);
		expect(layout.summary).toContain(`${layout.hidden.length}\u00a0items without room`);
		expect(layout.table.rows).toHaveLength(40);
		const zh = calendarLayout({ ...phone, lang: 'zh', rows: many });
		expect(zh.labels.find(({ key }) => key === 'slot-2022-5-more')?.text).toBe(`另有${zh.hidden.length}项`);
		expectSound(layout);
	});

	test('takes the height that a full month cannot use for months that it completes', () => {
		const full = Array.from({ length: 30 }, (_, index) => row('2022-05', `Promise number ${index}`));
		const layout = calendarLayout({ ...phone, rows: [...full, centre, firms, cells] });
		expect(layout.hidden.every((key) => key.startsWith('Promise number'))).toBe(true);
	});

	test('never drops a date outside the span: it stands in a list with its date', () => {
		const layout = lay({ span: ['2022-05', '2022-06'] });
		expect(layout.labels.map(({ text }) => text)).toContain('end of 2022: Three hundred firms');
		expect(layout.labels.find(({ key }) => key === 'slot-outside')?.text).toBe('Other dates');
		expect(layout.summary).toContain('1\u00a0item falls outside this time');
	});

	test('draws the months of several years, each with its year on its first', () => {
		const titles = lay({ rows: [row('2021-11', 'a'), row('2022-02', 'b')] }).labels.map(({ text }) => text);
		expect(titles).toContain('Jan 2021');
		expect(titles).toContain('Jan 2022');
		expect(titles).toContain('Nov');
		const years = calendarLayout({ ...phone, rows: [row('2021-11', 'a'), row('2022-02', 'b')] });
		expect(years.labels.filter(({ key }) => key.startsWith('slot-')).map(({ text }) => text)).toEqual([
			'Jan–Oct 2021',
			'Nov',
			'Dec',
			'Jan 2022',
			'Feb',
			'Mar–Dec'
		]);
	});

	test('marks today only when it is told what day it is', () => {
		const mark = (today?: string) => lay({ today }).rules.find(({ key }) => key === 'today');
		expect(mark()).toBeUndefined();
		expect(mark('2023-06-10')).toBeUndefined();
		const june = lay().rules.find(({ key }) => key === 'slot-2022-6');
		const [start, end] = [june?.x1 ?? 0, june?.x2 ?? 0];
		expect(mark('2022-06-15')?.x1).toBeCloseTo(start + ((end - start) * 14.5) / 30);
		expect(lay({ today: '2022-06-15' }).labels.map(({ text }) => text)).toContain('today: 15 June 2022');
	});

	test('sets highlighted promises bold and lets the others step back', () => {
		const { labels } = lay({ highlight: [works.name] });
		const style = (name: string) => labels.find(({ key }) => key === `${name}-name`);
		expect(style(works.name)).toMatchObject({ weight: 'bold', tone: 'ink' });
		expect(style(estates.name)).toMatchObject({ weight: 'normal', tone: 'soft' });
	});

	test('reads CSV and functions', () => {
		const csv = lay({
			rows: 'date,name,status\n2022-05,Waterworks repaired,done\n,Solar-cell plant,planned'
		});
		expect(csv.promises.map(({ key, dot }) => [key, dot.hollow])).toEqual([
			['Waterworks repaired', false],
			['Solar-cell plant', true]
		]);
		const made = lay({ key: (_, index) => `p${index}`, tone: () => 'brick', status: () => 'done' });
		expect(made.promises[0]).toMatchObject({ key: 'p4', dot: { tone: 'brick', hollow: false } });
	});

	test('tells the rows in words of the language', () => {
		expect(lay().summary).toBe(
			'Calendar of 2022: 6\u00a0items, 1 done and 5 planned. May has the most, 2; 1\u00a0item has no date (Solar-cell plant lands).'
		);
		expect(lay({ lang: 'zh' }).summary).toBe(
			'日程图：2022年共6项，其中1项已完成，5项为计划。5月最多，有2项；1项没有日期（Solar-cell plant lands）。'
		);
		expect(lay({ rows: [] }).summary).toBe('There are no rows.');
		expect(lay({ lang: 'zh' }).table.rows[2]).toEqual(['Service centre opens', '2022年6月18日', '计划']);
	});

	test('refuses what cannot be drawn, naming the row', () => {
		expect(() => lay({ rows: [row('2022', 'a')] })).toThrow('calendarLayout: row "a", date is "2022"; give');
		expect(() => lay({ rows: [works, works] })).toThrow('the key "Waterworks repaired"');
		expect(() => lay({ rows: [row('2022-05', ' ')] })).toThrow('row 1, name is " "');
		expect(() => lay({ rows: [row('2022-05', 'a', 'target' as Status)] })).toThrow('status is "target"');
		expect(() => lay({ span: ['2022-06', '2022-05'] })).toThrow('back to 2022-05; give the earlier first');
		expect(() => lay({ span: ['2022-H1', '2022-12'] })).toThrow('span[0] is "2022-H1"; give a month');
		expect(() => lay({ today: '2022-end' })).toThrow('today is "2022-end"; give a day');
		expect(() => lay({ span: ['2000-01', '2060-12'] })).toThrow('give a taller box or a shorter span');
		expect(() => lay({ date: 'due' as 'date' })).toThrow('no field "due"; they have date, name, status');
	});

	const every = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'H1', 'H2', 'end'];
	const long = 'Flood-damaged waterworks mended';
	const cases: Record<string, readonly Promised[]> = {
		'no rows': [],
		'one row': [works],
		'no dates': [cells],
		'some months': rows,
		'long names': every.map((part, index) => row(`2022-${part}`, `${long} ${index}`)),
		'long Chinese names': every.map((part, index) =>
			row(`2022-${part}`, `${'水毁工程修复完工'.repeat(4)}${index}`)
		),
		'every slot full': [...every, ''].flatMap((part, index) =>
			[0, 1, 2, 3].map((copy) => row(part ? `2022-${part}` : null, `Promise ${index}-${copy} of the year`))
		)
	};
	for (const [name, given] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = lay({ rows: given, width, height, lang, today: '2022-06-10' });
					expectSound(layout);
					expect(layout.promises.length + layout.hidden.length).toBe(given.length);
					for (const { dot } of layout.promises) {
						expect(dot.x - dot.r).toBeGreaterThanOrEqual(0);
						expect(dot.y + dot.r).toBeLessThanOrEqual(height);
					}
				}
		});
});

describe('CalendarChart', () => {
	test('draws its layout on the server', () => {
		const options: CalendarOptions<Promised> = { ...desk, rows };
		const { body } = render(CalendarChart<Promised>, { props: { ...options, label: 'Deadlines' } });
		const { promises, keyDots } = calendarLayout(options);
		const circles = [...body.matchAll(/<circle data-key="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].map(
			([, key, x, y]) => [key, Number(x), Number(y)]
		);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		expect(circles).toEqual(
			[...keyDots, ...promises.map(({ dot }) => dot)].map(({ key, x, y }) => [key, tenth(x), tenth(y)])
		);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
