import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { SquareRow, SquaresOptions } from './squaresOptions.js';
import { sentences } from './summaryWords.js';

type Words = Pick<SquaresOptions, 'squares' | 'difference' | 'unit' | 'lang'>;

/** A square's value as printed on the chart; `null` comes out as no data. */
export const squareText = ({ value, text }: SquareRow, { unit, lang }: Words): string =>
	value === null ? quantity(null, unit, lang) : (text ?? quantity(value, unit, lang));

/** A chart of squares in two sentences: its kind with its scale, and each area. */
export function squaresSummary(words: Words): string {
	const { squares, difference, lang } = words;
	const zh = lang === 'zh';
	if (squares.length === 0) return zh ? '没有数据。' : 'There are no squares.';
	const told = squares.map((square) => {
		const planned = square.value !== null && square.status === 'planned';
		const text = squareText(square, words);
		if (zh) return `${square.name}${text}${planned ? '（计划）' : ''}`;
		return `${square.name}: ${text}${planned ? ' (planned)' : ''}`;
	});
	if (difference)
		told.push(zh ? `${difference.name}${difference.text}` : `${difference.name}: ${difference.text}`);
	return sentences(
		[zh ? '方块图，面积按同一比例绘制' : 'Squares, drawn to one scale of area', told.join(zh ? '，' : '; ')],
		lang
	);
}

/** The squares as words. */
export function squaresTable(words: Words): Table {
	const { squares, difference, lang } = words;
	const rows = squares.map((square) => [
		square.name,
		squareText(square, words),
		statusWord(square.status ?? 'done', lang),
		basisWord(square.basis ?? 'printed', lang)
	]);
	if (difference) rows.push([difference.name, difference.text, '', basisWord('derived', lang)]);
	return {
		columns: lang === 'zh' ? ['项目', '面积', '状态', '依据'] : ['Area', 'Size', 'Status', 'Basis'],
		rows
	};
}
