import { expect, test } from 'vitest';
import { crossings } from './crossings.js';

function told(from: number, to: number): string {
	return crossings(from, to)
		.map(({ kind, index, direction }) => `${kind} ${index} ${direction}`)
		.join(', ');
}

test('crossings(from, to) is empty where the reader stays', () => {
	expect(crossings(3, 3)).toEqual([]);
	expect(crossings(-1, -1)).toEqual([]);
});

test('crossings(from, to) leaves one step before it enters the next', () => {
	expect(told(2, 3)).toBe('exit 2 down, enter 3 down');
	expect(told(3, 2)).toBe('exit 3 up, enter 2 up');
});

test('crossings(from, to) runs through every step between', () => {
	expect(told(2, 4)).toBe('exit 2 down, enter 3 down, exit 3 down, enter 4 down');
	expect(told(4, 2)).toBe('exit 4 up, enter 3 up, exit 3 up, enter 2 up');
});

test('crossings(from, to) starts and ends outside the steps without a step −1', () => {
	expect(told(-1, 1)).toBe('enter 0 down, exit 0 down, enter 1 down');
	expect(told(1, -1)).toBe('exit 1 up, enter 0 up, exit 0 up');
});
