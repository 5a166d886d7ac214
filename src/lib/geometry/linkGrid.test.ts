import { expect, test } from 'vitest';
import { linkGrid } from './linkGrid.js';
import type { LooseStop } from './stop.js';

const line = (y: number, xs: readonly number[]): LooseStop[] =>
	xs.map((x) => ({ key: `${x}/${y}`, x, y, name: `${x}`, text: `${y}` }));
const ways = (lines: LooseStop[][], links?: Parameters<typeof linkGrid>[1]) =>
	linkGrid(lines, links).map((stop) => stop.ways);

test('left and right go along a line, up and down to the nearest stop of the line beside it', () => {
	// 0   1   2
	//   3     4
	expect(ways([line(0, [0, 40, 80]), line(50, [30, 90])])).toEqual([
		[-1, 1, -1, 3],
		[0, 2, -1, 3],
		[1, -1, -1, 4],
		[-1, 4, 1, -1],
		[3, -1, 2, -1]
	]);
});

test('on upright lines up and down go along, left and right across', () => {
	const columns = [line(0, [10]), line(0, [20])].map(([top]) => [top, { ...top, y: 50 }] as LooseStop[]);
	expect(ways(columns, { upright: true })).toEqual([
		[-1, 2, -1, 1],
		[-1, 3, 0, -1],
		[0, -1, -1, 3],
		[1, -1, 2, -1]
	]);
});

test('lines find each other by any measure, in any order', () => {
	const rows = [line(0, [90, 10]), line(50, [20, 80])];
	expect(ways(rows, { at: (_, index) => index }).map(([, , , down]) => down)).toEqual([2, 3, -1, -1]);
	expect(ways(rows).map(([, , , down]) => down)).toEqual([3, 2, -1, -1]);
});

test('a line without stops is passed over', () => {
	expect(ways([line(0, [1]), [], line(50, [1]), []])).toEqual([
		[-1, -1, -1, 1],
		[-1, -1, 0, -1]
	]);
	expect(ways([])).toEqual([]);
});

test('stops keep what they are, getters unread', () => {
	let read = 0;
	const stop = {
		...line(0, [1])[0],
		get text() {
			return `read ${++read}`;
		}
	} as LooseStop;
	const [linked] = linkGrid([[stop]]);
	expect(linked).toBe(stop);
	expect(read).toBe(0);
	expect(JSON.parse(JSON.stringify(linked))).toMatchObject({ text: 'read 1', ways: [-1, -1, -1, -1] });
});
