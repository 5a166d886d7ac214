import type { Lang } from '../format/lang.js';
import { round } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import { sentences } from './summaryWords.js';
import type { WaffleOptions, WafflePart } from './waffleOptions.js';

type Told = Pick<WafflePart, 'name' | 'value' | 'text'>;

const cells = (value: number, lang: Lang): string => quantity(round(value, 1), '', lang);

/** A waffle chart in two or three sentences: its kind and its whole, what is filled, what is outlined. */
export function waffleSummary({ lang, total, parts, outlines = [], cellName }: WaffleOptions): string {
	const zh = lang === 'zh';
	const list = (runs: readonly Told[]): string =>
		runs
			.filter(({ value }) => value > 0)
			.map(({ name, value, text }) =>
				zh
					? `${name}${cells(value, lang)}格${text ? `（${text}）` : ''}`
					: `${cells(value, lang)} for ${name}${text ? ` (${text})` : ''}`
			)
			.join(zh ? '，' : '; ');
	const filled = list(parts);
	const outlined = list(outlines);
	const none = zh ? '没有填色的格' : 'None is filled';
	return sentences(
		[
			zh
				? `格子图，共${cells(total, lang)}格，一格是${cellName}`
				: `Waffle chart of ${cells(total, lang)} squares, each ${cellName}`,
			filled === '' ? none : zh ? filled : `Filled: ${filled}`,
			outlined && (zh ? `线框：${outlined}` : `Outlined: ${outlined}`)
		],
		lang
	);
}

/** A waffle chart's runs as words. */
export function waffleTable({ lang, parts, outlines = [] }: WaffleOptions): Table {
	const zh = lang === 'zh';
	const outline = zh ? '线框' : 'outline';
	return {
		columns: zh ? ['名称', '格数', '数值', '性质', '依据'] : ['Name', 'Squares', 'Value', 'Status', 'Basis'],
		rows: [
			...parts.map((part) => ({ ...part, status: statusWord(part.status ?? 'done', lang) })),
			...outlines.map((run) => ({ ...run, status: outline }))
		].map(({ name, value, text = '', status, basis = 'printed' }) => [
			name,
			cells(value, lang),
			text,
			status,
			basisWord(basis, lang)
		])
	};
}
