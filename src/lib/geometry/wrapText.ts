import { textWidth } from './textWidth.js';

/**
 * Where a line may break: after a run of Latin text, or after any Chinese character together with the
 * punctuation that must not begin a line. An opening bracket stays with what follows it, and a
 * non-breaking space holds a number to its unit.
 */
const pieces =
	/[（《「『【“]*(?:\p{Script=Han}[，。、；：！？）》」』】”%·…]*|[^ \p{Script=Han}（《「『【“]+)|[（《「『【“]+| +/gu;

/** Cuts a piece that is wider than a line by itself. */
function cut(piece: string, size: number, maxWidth: number): string[] {
	if (textWidth(piece, size) <= maxWidth) return [piece];
	const parts: string[] = [];
	let part = '';
	for (const character of piece) {
		if (part && textWidth(part + character, size) > maxWidth) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}

function fill(words: readonly string[], size: number, maxWidth: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		if (line && textWidth((line + word).trimEnd(), size) > maxWidth) {
			lines.push(line.trim());
			line = '';
		}
		line += word;
	}
	if (line.trim()) lines.push(line.trim());
	return lines;
}

function shorten(line: string, size: number, maxWidth: number): string {
	const kept = [...line];
	while (kept.length > 0 && textWidth(`${kept.join('')}…`, size) > maxWidth) kept.pop();
	return `${kept.join('').trimEnd()}…`;
}

/** A text as lines. */
export interface WrappedText {
	lines: string[];
	/** Whether the text suffered: a word was cut in two, or the end left out. */
	cut: boolean;
}

/**
 * Breaks a text into lines of about equal length, each at most `maxWidth` pixels wide, as it would be
 * set in Chinese and in English. What does not fit in `maxLines` is cut off with an ellipsis.
 *
 * @param size type size in pixels
 */
export function wrapText(text: string, size: number, maxWidth: number, maxLines = 3): WrappedText {
	const line = text.trim();
	if (textWidth(line, size) <= maxWidth) return { lines: line ? [line] : [], cut: false };
	const whole = text.match(pieces) ?? [];
	const words = whole.flatMap((piece) => cut(piece, size, maxWidth));
	const lines = fill(words, size, maxWidth);
	if (lines.length > maxLines) {
		const kept = lines.slice(0, maxLines);
		kept[maxLines - 1] = shorten(kept[maxLines - 1] ?? '', size, maxWidth);
		return { lines: kept, cut: true };
	}
	let narrow = maxWidth / 2;
	let wide = maxWidth;
	for (let step = 0; step < 6; step++) {
		const middle = (narrow + wide) / 2;
		const tried = fill(words, size, middle);
		const fits = tried.length <= lines.length && tried.every((line) => textWidth(line, size) <= middle);
		if (fits) wide = middle;
		else narrow = middle;
	}
	return { lines: fill(words, size, wide), cut: words.length > whole.length };
}
