import { unitIds, unitName } from '../format/unit.js';

/** What no line begins with: closing punctuation, dashes, signs that belong to the number before them. */
const closing = /^(?:[，。、；：！？）》」』】〕〗〉｝］”’％%‰℃°·…—–～々ー,;:!?)\]}/]|[.-](?!\d))/;

/** What no line ends with: opening punctuation, and the sign of a currency. */
const opening = /[（《「『【〔〖〈｛［“‘([{¥￥$£€] *$/;

/** Spaces and hyphens that hold their neighbours together. */
const glued = '[\\u00a0\\u2011\\u202f\\u2060]';
const gluedBefore = new RegExp(`${glued}$`);
const gluedAfter = new RegExp(`^${glued}`);

/** Characters of Chinese and Japanese, which break anywhere, and their punctuation; not full-width digits and letters. */
const wide = '[\\u2e80-\\ua4cf\\uf900-\\ufaff\\uff01-\\uff0f\\uff1a-\\uff20\\u{20000}-\\u{3ffff}]';
const wideBefore = new RegExp(`${wide}$`, 'u');
const wideAfter = new RegExp(`^${wide}`, 'u');

/** Chinese units of measure that are made of several characters: 平方公里, 兆瓦时, 微克/立方米. */
const base = '(?:平方|立方)?[千公厘毫微纳兆吉太]?[米里顷升克瓦吨斤尺寸焦伏安赫卡]';
const made = `${base}时?(?:/(?:${base}|[秒天年月人]|小时|分钟))?`;

/** All units of several characters, and the words that large numbers are counted in; the longer of two alike first. */
const units = [
	...unitIds.map((unit) => unitName(unit, 'zh')).filter((name) => name.length > 1),
	...'摄氏度 小时 分钟 美元 欧元 日元 港元 英镑 million billion trillion'.split(' '),
	'percentage points?',
	made
].join('|');

/** A number with its unit, as far as it reaches; the unit of one character needs no rule of its own. */
const measured = new RegExp(`\\d[ \\u00a0\\u202f]?[万亿]*(${units})`, 'gu');

/** The places in a text at which a unit goes on. */
function insideUnits(text: string): Set<number> {
	const inside = new Set<number>();
	for (const match of text.matchAll(measured)) {
		const end = match.index + match[0].length;
		for (let at = match.index + 1; at < end; at++) inside.add(at);
	}
	return inside;
}

/** What follows a number without being its measure. */
const particle = /^[（《「『【“和与或及至到的比]/;

/** Whether a line may end with `before` and the next one begin with `after`. */
function mayBreak(before: string, after: string): boolean {
	if (closing.test(after) || opening.test(before)) return false;
	if (gluedBefore.test(before) || gluedAfter.test(after) || after.startsWith(' ')) return false;
	if (before.endsWith(' ')) return true;
	if (/["']$/.test(before) || /^["']/.test(after)) return false;
	if (/\d[万亿]*$/.test(before) && wideAfter.test(after) && !particle.test(after)) return false;
	if (before.endsWith('第') && /^\d/.test(after)) return false;
	if (wideBefore.test(before) || wideAfter.test(after)) return true;
	if (before.endsWith('—')) return !/^\d/.test(after);
	const joined = /\p{L}{2}[-–]$|\p{L}{3}\/$/u.test(before);
	return joined && /^\p{L}{2}/u.test(after);
}

/**
 * A text in pieces between which a line may break: Latin words with their spaces, Chinese characters with the
 * punctuation that must not leave them, numbers with their signs and whole units. Joined, they are the text.
 */
export function linePieces(text: string): string[] {
	const pieces: string[] = [];
	let piece = '';
	let from = 0;
	const held = insideUnits(text);
	for (const character of text) {
		if (piece && !held.has(from) && mayBreak(piece, text.slice(from))) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
		from += character.length;
	}
	return piece ? [...pieces, piece] : pieces;
}
