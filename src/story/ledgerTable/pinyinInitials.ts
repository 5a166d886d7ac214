/** The first Han character of each initial in the order of pinyin; i, u and v begin no syllable. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'];
const initials = [...'abcdefghjklmnopqrstwxyz'];

const byPinyin = new Intl.Collator('zh-u-co-pinyin');

/**
 * What a reader types for Chinese words: the first letters of their syllables, `dqsczz` for 地区生产总值. A
 * character with several readings has one here. Other letters and digits stay; all else is left out. Runs in a build
 * only: the order of pinyin is part of ICU, which a browser may not have whole.
 */
export const pinyinInitials = (text: string): string =>
	[...text]
		.map((character) => {
			if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
			if (!/\p{Script=Han}/u.test(character)) return '';
			const after = firsts.findLastIndex((first) => byPinyin.compare(first, character) <= 0);
			return initials[after] ?? '';
		})
		.join('');
