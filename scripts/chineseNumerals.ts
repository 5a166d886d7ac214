const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * The ways in which a report may spell a whole number in Chinese characters: 2 is 二 or 两,
 * 10 is 十 or 一十, 100 is 百 or 一百. Below 100, and the round 100 and 1000; otherwise none.
 */
export function chineseNumerals(value: number): string[] {
	if (value === 100) return ['百', '一百'];
	if (value === 1000) return ['千', '一千'];
	if (!Number.isInteger(value) || value < 0 || value > 99) return [];
	const ones = DIGITS[value % 10] ?? '';
	if (value < 10) return value === 2 ? [ones, '两'] : [ones];
	const tens = DIGITS[Math.floor(value / 10)] ?? '';
	const unit = value % 10 === 0 ? '' : ones;
	return value < 20 ? [`十${unit}`, `一十${unit}`] : [`${tens}十${unit}`];
}
