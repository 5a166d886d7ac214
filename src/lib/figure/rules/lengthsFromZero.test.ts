import { describe, expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import type { ChartSpec } from '../../charts/chartSpec.js';

const rule = 'lengths-from-zero';
const bars = (domain?: [number, number]): ChartSpec => ({
	chart: 'bar',
	options: { rows: [{ town: 'Ash', km: 60 }], name: 'town', value: 'km', unit: 'km', domain }
});

test('bars from zero pass', () => {
	expect(asked(rule, bars())).toEqual([]);
	expect(asked(rule, bars([-20, 80]))).toEqual([]);
});

describe('is broken through a spec', () => {
	test('by bars without zero in their domain', () => {
		expect(asked(rule, bars([40, 80]))).toEqual([
			'error: barLayout: the domain 40–80 has no zero inside; bars are lengths from zero'
		]);
	});

	test('by bullets, by areas and by bars in a table', () => {
		const bullet = {
			chart: 'bullet',
			options: {
				rows: [{ key: 'a', name: 'Ash', value: 60, tone: 'river' }],
				unit: 'km',
				domain: [40, 80] as unknown as [0, number]
			}
		} as const;
		expect(asked(rule, bullet)).toEqual([
			'error: bulletLayout: the domain starts at 40; bars are lengths, start it at 0'
		]);
		const area = {
			chart: 'line',
			options: {
				rows: [{ year: '2021', km: 60 }],
				x: 'year',
				y: 'km',
				name: 'Road',
				unit: 'km',
				area: 'zero',
				domain: [40, 80]
			}
		} as const;
		expect(asked(rule, area)).toEqual([
			'error: lineLayout: the domain 40–80 cuts areas off from zero; give one that holds 0, or draw lines'
		]);
		expect(asked(rule, { ...area, options: { ...area.options, area: 'none' } })).toEqual([]);
		const table = {
			chart: 'table',
			options: {
				rows: [{ town: 'Ash', km: 60 }],
				columns: [
					{ kind: 'text', key: 'town', name: 'Town', value: 'town' },
					{ kind: 'bar', key: 'km', name: 'Road', value: 'km', unit: 'km', domain: [40, 80] }
				]
			}
		} as const;
		expect(asked(rule, table)).toEqual([
			'error: tableLayout: column "km", domain is 40 to 80; bars are lengths, start it at zero and end it above'
		]);
	});
});

describe('is broken by another’s layout', () => {
	const length = { channel: 'value', variable: 'length', unit: 'km' } as const;

	test('that says that its scale has no zero, or is logarithmic', () => {
		expect(askedOf(rule, [{ ...length, domain: [40, 80] }])).toEqual([
			'error: value: lengths stand on a scale from 40 to 80, without zero; let it start at zero, or draw points'
		]);
		expect(askedOf(rule, [{ ...length, scale: 'log', domain: [1, 100] }])).toEqual([
			'error: value: lengths stand on a log scale, where twice as long is not twice as much; use a linear scale, or draw points'
		]);
	});

	test('that says nothing of it, and draws 60 half as long as 80', () => {
		const marks = (ash: number) => [
			{ name: 'Elm', value: 80, size: 200 },
			{ name: 'Ash', value: 60, size: ash },
			{ name: 'Fir', value: -20, size: 50.4 },
			{ name: 'Oak', value: null }
		];
		expect(askedOf(rule, [{ ...length, marks: marks(100) }])).toEqual([
			'error: value: "Ash", 60, is drawn 100 px long, and beside the largest value it is due 150 px; let lengths start at zero'
		]);
		expect(askedOf(rule, [{ ...length, marks: marks(150) }])).toEqual([]);
	});

	test('and not by points, which need no zero', () => {
		expect(askedOf(rule, [{ ...length, variable: 'position', scale: 'log', domain: [40, 80] }])).toEqual([]);
	});
});
