import { expect, test } from 'vitest';
import type { Annotation } from './annotation.js';
import { annotationWords } from './annotationWords.js';

const notes: Annotation[] = [
	{ key: 'a', kind: 'rule', y: 1, text: 'Norm' },
	{ key: 'b', kind: 'rule', y: 2 },
	{ key: 'c', kind: 'text', x: 1, y: 2, text: 'Flood' }
];

test('annotationWords says what an editor added, in a sentence', () => {
	expect(annotationWords(notes, 'zh')).toBe('图中标注：Norm、Flood。');
	expect(annotationWords(notes, 'en')).toBe(' Marked: Norm; Flood.');
	expect(annotationWords(notes.slice(1, 2), 'en')).toBe('');
	expect(annotationWords(undefined, 'en')).toBe('');
});
