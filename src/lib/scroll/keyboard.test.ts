import { expect, test } from 'vitest';
import { type KeyPress, stepsOfKey } from './keyboard.js';

const right: KeyPress = {
	key: 'ArrowRight',
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	repeat: false,
	defaultPrevented: false
};

test('stepsOfKey(press) goes on with the right arrow and back with the left one', () => {
	expect(stepsOfKey(right)).toBe(1);
	expect(stepsOfKey({ ...right, key: 'ArrowLeft' })).toBe(-1);
});

test('stepsOfKey(press) leaves every other key alone', () => {
	for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', ' ', 'Home', 'Enter', 'a']) {
		expect(stepsOfKey({ ...right, key })).toBe(0);
	}
});

test('stepsOfKey(press) leaves a key with a modifier alone', () => {
	for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
		expect(stepsOfKey({ ...right, [modifier]: true })).toBe(0);
	}
});

test('stepsOfKey(press) leaves alone what is held down or already answered', () => {
	expect(stepsOfKey({ ...right, repeat: true })).toBe(0);
	expect(stepsOfKey({ ...right, defaultPrevented: true })).toBe(0);
});
