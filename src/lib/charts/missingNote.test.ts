import { expect, test } from 'vitest';
import { missingNote } from './missingNote.js';

test('names up to four rows, and counts the others', () => {
	expect(missingNote([], 'en')).toBe('');
	expect(missingNote(['Ash', 'Elm'], 'en')).toBe('No data: Ash, Elm');
	expect(missingNote(['a', 'b', 'c', 'd', 'e', 'f'], 'en', 'area')).toBe(
		'No data for area: a, b, c, d and 2 more'
	);
	expect(missingNote(['甲', '乙', '丙', '丁', '戊'], 'zh', '面积')).toBe('无面积数据：甲、乙、丙、丁等5个');
});
