import { noted } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import { hatch, hatchShape } from '../geometry/hatch.js';
import type { Label } from '../geometry/layout.js';
import type { Shape } from '../geometry/shape.js';
import { textWidth } from '../geometry/textWidth.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { MapKey } from './keyedMap.js';
import { symbolShape } from './mapSymbols.js';
import { zeroRadius, type SymbolMapData, type SymbolMapOptions } from './symbolMapOptions.js';

/** The highest of 1, 2 and 5 times a power of ten that is not above a value. */
function roundBelow(value: number): number {
	const ten = 10 ** Math.floor(Math.log10(value));
	const multiple = [5, 2, 1].find((each) => each * ten <= value) ?? 1;
	return Number((multiple * ten).toPrecision(1));
}

/** Round values for the key, the largest first, each about a quarter of the one before or less: half its radius. */
export function keyValues(top: number): number[] {
	if (!(top > 0)) return [];
	const first = roundBelow(top);
	const second = roundBelow(first / 4);
	return [first, second, roundBelow(second / 4)];
}

interface Entry {
	key: string;
	text: string;
	/** Room of the sample, in pixels. */
	wide: number;
	sample: (x: number, middle: number) => Shape[];
}

/** What a disc does not say: a missing value, and zero. */
function others({ lang, tone = 'river' }: SymbolMapOptions, { rows, missing }: SymbolMapData): Entry[] {
	const zeros = rows.filter(({ value }) => value === 0).length;
	const counted = (text: string, count: number): string => noted(text, [quantity(count, '', lang)], lang);
	const swatch = (x: number, y: number): Shape[] => {
		const [right, bottom] = [x + 22, y + 11];
		const ring = [
			[x, y],
			[right, y],
			[right, bottom],
			[x, bottom],
			[x, y]
		] as const;
		return [
			{
				type: 'rect',
				key: 'missing',
				x,
				y,
				width: 22,
				height: 11,
				fill: 'page',
				stroke: 'soft',
				strokeWidth: 0.6
			},
			hatchShape('missing-hatch', hatch([ring], 9))
		];
	};
	return [
		...(zeros > 0
			? [
					{
						key: 'zero',
						text: counted(quantity(0, '', lang), zeros),
						wide: 2 * zeroRadius + 2,
						sample: (x: number, middle: number): Shape[] => [
							symbolShape({
								key: 'zero',
								x: x + zeroRadius + 1,
								y: middle,
								r: zeroRadius,
								tone,
								hollow: true
							})
						]
					}
				]
			: []),
		...(missing > 0
			? [
					{
						key: 'missing',
						text: counted(quantity(null, '', lang), missing),
						wide: 22,
						sample: (x: number, middle: number) => swatch(x, middle - 5.5)
					}
				]
			: [])
	];
}

/**
 * Discs in one another on a common ground, each with its value on a line from its top; beside them the samples of what
 * no disc says. A value whose line comes too near to the one above is left out.
 */
export function symbolMapLegend(
	options: SymbolMapOptions,
	data: SymbolMapData,
	{ note: size }: TypeScale
): MapKey {
	const { width, unit, lang, tone = 'river' } = options;
	const margin = width < 480 ? 8 : 16;
	const { radius, top } = data;
	const discs: { value: number; r: number }[] = [];
	for (const value of radius ? keyValues(top) : []) {
		const r = radius?.(value) ?? 0;
		const above = discs.at(-1);
		if (r >= 2 && (!above || 2 * (above.r - r) >= size * 1.15)) discs.push({ value, r });
	}
	const largest = discs[0]?.r ?? 0;
	const ground = size * 0.7 + Math.max(2 * largest, 11);
	const x = margin + largest;
	const words = margin + 2 * largest + 14;
	const texts = discs.map(({ value, r }, index): Label => ({
		key: `value-${index + 1}`,
		text: quantity(value, index === 0 ? unit : '', lang),
		x: words,
		y: ground - 2 * r + size * 0.35,
		anchor: 'start',
		size
	}));
	const shapes: Shape[] = discs.flatMap(({ r }, index): Shape[] => [
		symbolShape({ key: `disc-${index + 1}`, x, y: ground - r, r, tone }),
		{
			type: 'line',
			key: `line-${index + 1}`,
			x1: x,
			y1: ground - 2 * r,
			x2: words - 4,
			y2: ground - 2 * r,
			stroke: 'soft',
			strokeWidth: 0.75
		}
	]);
	const labels = [...texts];
	const side =
		discs.length === 0 ? margin : Math.max(...texts.map(({ text }) => words + textWidth(text, size))) + 18;
	let [left, line] = [side, ground - 5.5];
	for (const { key, text, wide, sample } of others(options, data)) {
		const whole = wide + 6 + textWidth(text, size);
		if (left > margin && left + whole > width - margin) {
			left = margin;
			line = Math.max(line, ground - 5.5) + size * 1.8;
		}
		shapes.push(...sample(left, line));
		labels.push({ key, text, x: left + wide + 6, y: line + size * 0.35, anchor: 'start', size });
		left += whole + 16;
	}
	return { shapes, labels, height: labels.length === 0 ? 0 : Math.max(ground, line + 5.5) + size * 0.8 };
}
