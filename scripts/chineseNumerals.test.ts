import { expect, test } from 'vitest';
import { chineseNumerals } from './chineseNumerals.js';

test.each([
	[0, ['零']],
	[2, ['二', '两']],
	[7, ['七']],
	[10, ['十', '一十']],
	[13, ['十三', '一十三']],
	[20, ['二十']],
	[46, ['四十六']],
	[100, ['百', '一百']],
	[1000, ['千', '一千']],
	[101, []],
	[2.5, []],
	[-3, []]
])('chineseNumerals(%d) is %j', (value, spelled) => {
	expect(chineseNumerals(value)).toEqual(spelled);
});
