import { expect, test } from 'vitest';
import { countedWords } from './mapWords.js';

const region = (name: string, value: number | null) => ({ name, value });

test('values on a map are told by their extremes, zeros and gaps by name', () => {
	const regions = [region('顾县', 12), region('翟镇', 1), region('高龙', 0), region('岳滩', null)];
	expect(countedWords({ regions, lang: 'en' })).toBe(
		' The highest is 顾县 (12), the lowest 翟镇 (1). Not named: 高龙. No data for 岳滩.'
	);
	expect(countedWords({ regions, lang: 'zh' })).toBe(
		'最高的是顾县（12），最低的是翟镇（1）；高龙未提及；岳滩无数据。'
	);
});

test('equal values have no extremes, and a map without values says nothing of them', () => {
	expect(countedWords({ regions: [region('A', 3), region('B', 3)], lang: 'en' })).toBe('');
	expect(countedWords({ regions: [{ name: 'A' }], lang: 'zh' })).toBe('');
});
