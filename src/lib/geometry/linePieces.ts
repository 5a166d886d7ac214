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
 * punctuation that must not leave them, numbers with their signs and units. Joined, they are the text.
 */
export function linePieces(text: string): string[] {
	const pieces: string[] = [];
	let piece = '';
	let from = 0;
	for (const character of text) {
		if (piece && mayBreak(piece, text.slice(from))) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
		from += character.length;
	}
	return piece ? [...pieces, piece] : pieces;
}
