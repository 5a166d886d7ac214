import { expect, test } from 'vitest';
import { notedAt, noteRoom, type Annotation } from './annotation.js';

const notes: Annotation<number | string, number | string>[] = [
	{ key: 'a', kind: 'rule', x: 35, text: 'Norm' },
	{ key: 'b', kind: 'band', y: ['Ash', 'Elm'] },
	{ key: 'c', kind: 'text', x: 4, y: 'Ash', text: 'Flood' },
	{ key: 'd', kind: 'arrow', from: { x: 1, y: 2 }, to: { x: 9, y: 'Elm' } }
];

test('notedAt lists the numbers of an axis that annotations stand at', () => {
	expect(notedAt(notes, 'x')).toEqual([35, 4, 1, 9]);
	expect(notedAt(notes, 'y')).toEqual([2]);
	expect(notedAt(undefined, 'x')).toEqual([]);
});

test('noteRoom leaves a line for words over the plot, if any stand there', () => {
	expect(noteRoom(notes, 10)).toBe(17);
	expect(noteRoom(notes.slice(1), 10)).toBe(0);
});
