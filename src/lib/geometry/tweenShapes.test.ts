import { describe, expect, test } from 'vitest';
import { shapeGroup, type CircleShape, type PathShape, type RectShape, type Shape } from './shape.js';
import { shownAt } from './tween.js';
import { tweenShapes } from './tweenShapes.js';

const bar: RectShape = { type: 'rect', key: 'bar', x: 10, y: 20, width: 40, height: 60, fill: 'river' };
const disc: CircleShape = { type: 'circle', key: 'disc', x: 5, y: 5, r: 4, fill: 'brick' };
const square: PathShape = { type: 'path', key: 'square', d: 'M0 0h4v4z', fill: 'ink' };

const shown = (from: Shape[], to: Shape[], t = 0.5) => shownAt(tweenShapes(from, to), t);

describe('tweenShapes(from, to)', () => {
	test('moves shapes of one key and type', () => {
		expect(shown([bar], [{ ...bar, x: 20, height: 30 }])).toEqual([{ ...bar, x: 15, height: 45 }]);
	});

	test('lets a bar grow from its base, and a disc from its middle', () => {
		const half = { opacity: 0.5 };
		expect(shown([], [{ ...bar, base: 'bottom' }])[0]).toMatchObject({
			y: 50,
			height: 30,
			width: 40,
			...half
		});
		expect(shown([], [{ ...bar, base: 'right' }])[0]).toMatchObject({ x: 30, width: 20, ...half });
		expect(shown([{ ...bar, base: 'left' }], [])[0]).toMatchObject({ x: 10, width: 20, ...half });
		expect(shown([disc], [])).toEqual([{ ...disc, r: 2, opacity: 0.5 }]);
	});

	test('brings a disc from where the line is that it stands on', () => {
		const line = (...ats: number[]): PathShape => ({
			type: 'path',
			key: 'line',
			d: ats.join(),
			runs: [ats.map((at) => ({ at, x: at * 10, y: 0 }))]
		});
		const [, dot] = shown([line(0, 1)], [line(0, 1, 2), { ...disc, x: 20, y: 0, at: 2 }]);
		expect(dot).toMatchObject({ x: 15, y: 0, r: 2 });
	});

	test('turns a solid shape into an outline without a flash', () => {
		const outline: RectShape = { ...bar, fill: 'page', stroke: 'river', strokeWidth: 2 };
		expect(shown([bar], [outline])[0]).toMatchObject({
			fill: { from: 'river', to: 'page', t: 0.5 },
			stroke: 'river',
			strokeWidth: 1
		});
		const hollow = { ...outline, fill: undefined };
		expect(shown([hollow], [bar])[0]).toMatchObject({ fill: 'river', fillOpacity: 0.5, strokeWidth: 1 });
	});

	test('fades two shapes of one key into one another when their types or paths differ', () => {
		const other: Shape = { ...disc, key: 'square' };
		expect(shown([square], [other])).toEqual([
			{ ...square, key: 'square~', opacity: 0.5 },
			{ ...other, r: 2, opacity: 0.5 }
		]);
		const round: PathShape = { ...square, d: 'M0 0a1 1 0 1 0 1 1' };
		expect(shown([square], [round]).map(({ key, opacity }) => [key, opacity])).toEqual([
			['square~', 0.5],
			['square', 0.5]
		]);
	});

	test('moves a group with what is in it', () => {
		const transform = { left: 0, top: 0, scale: 1 };
		const from = shapeGroup('map', [square], { transform, opacity: 0 });
		const to = shapeGroup('map', [square, disc], { transform: { left: 10, top: 4, scale: 3 } });
		expect(shown([from], [to])).toEqual([
			{
				...to,
				transform: { left: 5, top: 2, scale: 2 },
				opacity: 0.5,
				shapes: [square, { ...disc, r: 2, opacity: 0.5 }]
			}
		]);
	});

	test('takes what a plane lists anew as having been there, out of sight', () => {
		const from = shapeGroup('map', [bar], { plane: true });
		const to = shapeGroup('map', [disc], { plane: true });
		expect(shown([from], [to])).toEqual([{ ...to, shapes: [bar, disc] }]);
	});

	test('is `to` itself where nothing moves, and so is each shape that stays', () => {
		const group = shapeGroup('g', [square]);
		const to = [{ ...bar }, shapeGroup('g', [{ ...square }])];
		expect(tweenShapes([bar, group], to)).toBe(to);
		expect(shown([bar, group, disc], to)[0]).toBe(to[0]);
	});
});
