import { linePieces } from './linePieces.js';
import { textWidth, type TypeStyle } from './textWidth.js';

/** A text as lines. */
export interface WrappedText {
	lines: string[];
	/** Whether the text suffered: a word was cut in two, or the end left out. */
	cut: boolean;
}

/** How wide a text is set, in pixels. */
type Measure = (text: string) => number;

/** Cuts a piece that is wider than a line by itself: between its words, else anywhere. */
function cut(piece: string, measure: Measure, maxWidth: number): string[] {
	if (measure(piece.trimEnd()) <= maxWidth) return [piece];
	const words = piece.split(/(?<= )(?=[^ ])/);
	if (words.length > 1) return words.flatMap((word) => cut(word, measure, maxWidth));
	const parts: string[] = [];
	let part = '';
	for (const character of piece) {
		if (part && measure(part + character) > maxWidth) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}

/** A piece of text with its width, and the width that counts where it ends a line: without its spaces. */
interface Piece {
	text: string;
	width: number;
	last: number;
}

/** Sets pieces into lines; none is wider than `maxWidth`, if no piece is. */
function fill(pieces: readonly Piece[], maxWidth: number): { lines: string[]; widest: number } {
	const lines: string[] = [];
	let [line, end, widest] = ['', 0, 0];
	for (const { text, width, last } of pieces) {
		if (line && end + last > maxWidth) {
			lines.push(line.trim());
			line = '';
			end = 0;
		}
		widest = Math.max(widest, end + last);
		line += text;
		end += width;
	}
	if (line.trim()) lines.push(line.trim());
	return { lines, widest };
}

/** As much of a line as leaves room for an ellipsis; no half of a number, which would be another number. */
function shorten(line: string, measure: Measure, maxWidth: number): string {
	const kept = [...line];
	let next = '';
	while (kept.length > 0 && measure(`${kept.join('')}…`) > maxWidth) next = kept.pop() ?? '';
	const text = kept.join('');
	const whole = /[\d.,%]/.test(next) ? text.replace(/[+\u2212]?\d[\d.,]*$/, '') : text;
	return `${(whole || text).replace(/[\s，、：；（《“—–]+$/, '')}…`;
}

/**
 * Breaks a text into lines of about equal length, each at most `maxWidth` pixels wide, by the rules of Chinese and of
 * English (`linePieces`). A word or number that is wider than a line by itself is cut; what does not fit in `maxLines`
 * ends in an ellipsis.
 *
 * @param size type size in pixels
 * @param style the face. @default label type
 */
export function wrapText(
	text: string,
	size: number,
	maxWidth: number,
	maxLines = 3,
	style: TypeStyle = {}
): WrappedText {
	const measure = (part: string): number => textWidth(part, size, style);
	const line = text.trim();
	if (measure(line) <= maxWidth) return { lines: line ? [line] : [], cut: false };
	const whole = linePieces(line);
	const pieces = whole
		.flatMap((piece) => cut(piece, measure, maxWidth))
		.map((piece): Piece => ({ text: piece, width: measure(piece), last: measure(piece.trimEnd()) }));
	const { lines } = fill(pieces, maxWidth);
	if (lines.length > maxLines) {
		const kept = lines.slice(0, maxLines);
		kept[maxLines - 1] = shorten(kept[maxLines - 1] ?? '', measure, maxWidth);
		return { lines: kept, cut: true };
	}
	let narrow = maxWidth / 2;
	let wide = maxWidth;
	for (let step = 0; step < 6; step++) {
		const middle = (narrow + wide) / 2;
		const tried = fill(pieces, middle);
		if (tried.lines.length <= lines.length && tried.widest <= middle) wide = middle;
		else narrow = middle;
	}
	return { lines: fill(pieces, wide).lines, cut: pieces.length > whole.length };
}
