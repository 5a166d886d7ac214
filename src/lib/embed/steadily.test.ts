import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { steadily } from './steadily.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Heights given, one after the other, to a page that asks for some. */
function follower(host = { width: 1000 }) {
	const given: number[] = [];
	const follow = steadily(
		(height) => given.push(height),
		() => host.width
	);
	return { given, ask: (...heights: number[]) => heights.forEach((height) => follow(height)) };
}

test('a page grows, shrinks, and is heard once for the same height', () => {
	const { given, ask } = follower();
	ask(200, 200, 400, 400, 200);
	vi.advanceTimersByTime(5000);
	expect(given).toEqual([200, 400, 200]);
	ask(400);
	expect(given).toEqual([200, 400, 200, 400]);
});

test('a page that goes back and forth is left high after three changes', () => {
	const { given, ask } = follower();
	ask(400, 390, 400, 390);
	vi.advanceTimersByTime(5000);
	expect(given).toEqual([400, 390, 400]);
});

test('a flood moves nothing for as long as it lasts, and at most once when it is over', () => {
	const { given, ask } = follower();
	for (let wave = 0; wave < 100; wave++) {
		ask(...Array.from({ length: 100 }, (_, drop) => 100 + ((wave * 37 + drop * 91) % 1000)));
		vi.advanceTimersByTime(20);
	}
	expect(given.length).toBe(3);
	vi.advanceTimersByTime(5000);
	expect(given.length).toBeLessThanOrEqual(4);
});

test('what a page asked for last is not forgotten', () => {
	const { given, ask } = follower();
	ask(300, 310, 320, 330, 340, 350);
	expect(given).toEqual([300, 310, 320]);
	vi.advanceTimersByTime(1000);
	expect(given).toEqual([300, 310, 320, 350]);
});

test('a window that is drawn larger or smaller is followed all the way', () => {
	const host = { width: 1000 };
	const { given, ask } = follower(host);
	for (let step = 0; step < 20; step++) {
		host.width += 10;
		ask(400 + step);
	}
	expect(given.length).toBe(20);
});
