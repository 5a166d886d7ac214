import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'unit';

const y = { channel: 'y', variable: 'position' } as const;

test('passes where a label or the subtitle has it, and where there is none to name', () => {
	for (const sample of Object.values(samples)) expect(asked(rule, sample), sample.chart).toEqual([]);
	const words = { subtitle: 'Built-up area, km² · 平方公里' };
	expect(askedOf(rule, [{ ...y, unit: 'km2' }], { words })).toEqual([]);
	expect(askedOf(rule, [{ ...y, unit: '' }])).toEqual([]);
	expect(askedOf(rule, [{ ...y, scale: 'time' }])).toEqual([]);
	expect(askedOf(rule, [{ ...y, unit: 'person' }], { labels: ['1 person', '2人'] })).toEqual([]);
});

test('is missed where values have none', () => {
	expect(askedOf(rule, [y])).toEqual([`error: y: values have no unit; give one, or '' for plain numbers`]);
});

test('is missed where nobody prints it', () => {
	const squares = {
		chart: 'squares',
		options: {
			...samples.squares.options,
			squares: [{ key: 'now', name: '2021', value: 39.3, text: '39.3', tone: 'loess' }],
			difference: undefined
		}
	} as const;
	expect(asked(rule, squares)).toEqual([
		'error: value: the unit, 平方公里, is printed nowhere in zh; write it in the subtitle',
		'error: value: the unit, km², is printed nowhere in en; write it in the subtitle'
	]);
});
