import type { Lang } from '../format/lang.js';
import { listed } from '../format/listed.js';

/**
 * How a region stands among the others, as a listener hears it after its value: its place from the highest down, equal
 * values in one place, and how many regions border it; led in by what parts it from the value.
 *
 * @param neighbours how many share a border with it
 */
export function standingWords(
	value: number | null | undefined,
	rows: readonly { value?: number | null }[],
	neighbours: number,
	lang: Lang
): string {
	const zh = lang === 'zh';
	const values = rows.flatMap((row) => row.value ?? []);
	const place = 1 + values.filter((other) => other > (value ?? 0)).length;
	const ranked = typeof value === 'number' && values.some((other) => other !== value);
	const words = [
		ranked && (zh ? `第${place}位，共${values.length}个` : `rank ${place} of ${values.length}`),
		zh ? `与${neighbours}个相邻` : `${neighbours} ${neighbours === 1 ? 'neighbour' : 'neighbours'}`
	];
	return (zh ? '；' : '; ') + listed(words, lang);
}
