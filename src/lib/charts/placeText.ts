import type { Lang } from '../format/lang.js';
import { listed, noted } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import type { Mark } from '../geometry/mark.js';
import { statusWord } from '../scale/basisWords.js';
import type { MapRegion } from './mapOptions.js';
import { regionText } from './mapWords.js';

/** What a listener hears of a place: what is printed there or drawn by its paint, and how many marks stand on it. */
export function placeText(
	place: Pick<MapRegion, 'code' | 'value' | 'text' | 'status'>,
	marks: readonly Mark[],
	lang: Lang
): string {
	const { code, value = null, status } = place;
	const zh = lang === 'zh';
	const own = marks.filter((mark) => mark.code === code && mark.opacity !== 0);
	const counted = (word: string, of: (mark: Mark) => boolean): string => {
		const count = own.filter(of).length;
		return count === 0 ? '' : zh ? `${word}${count}处` : `${count} ${word}`;
	};
	const counts = [
		...(['done', 'planned'] as const).map((each) =>
			counted(statusWord(each, lang), (mark) => mark.status === each)
		),
		counted(zh ? '地点为推定' : 'placed by inference', ({ certain }) => !certain)
	];
	const printed = regionText(place, lang) ?? (value === null ? '' : quantity(value, '', lang));
	const said = listed([printed, status === 'planned' && statusWord(status, lang)], lang);
	return (said === '' ? listed(counts, lang) : noted(said, counts, lang)) || (zh ? '无数值' : 'no value');
}
