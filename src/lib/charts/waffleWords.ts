import { formatNumber } from '../format/number.js';
import type { Table } from '../geometry/layout.js';
import { basisWord, statusWord } from '../scale/basisWords.js';
import type { WaffleOptions, WafflePart } from './waffleOptions.js';

type Told = Pick<WafflePart, 'name' | 'value' | 'text'>;

const cells = (value: number): string => formatNumber(value, { digits: Number.isInteger(value) ? 0 : 1 });

/** A waffle chart in two or three sentences. */
export function waffleSummary({ lang, total, parts, outlines = [], cellName }: WaffleOptions): string {
	const zh = lang === 'zh';
	const one = ({ name, value, text }: Told) =>
		zh
			? `${name}${cells(value)}格${text ? `（${text}）` : ''}`
			: `${name} ${cells(value)}${text ? ` (${text})` : ''}`;
	const shown = parts.filter(({ value }) => value > 0);
	const framed = outlines.filter(({ value }) => value > 0);
	const list = (rows: readonly Told[]) => rows.map(one).join(zh ? '，' : ', ');
	const whole = zh
		? `共${cells(total)}格，一格是${cellName}。`
		: `${cells(total)} squares, each ${cellName}.`;
	const filled =
		shown.length === 0
			? zh
				? '没有填色的格。'
				: 'None is filled.'
			: `${zh ? '' : 'Filled: '}${list(shown)}${zh ? '。' : '.'}`;
	const outlined = framed.length === 0 ? '' : zh ? `线框：${list(framed)}。` : `Outlined: ${list(framed)}.`;
	return [whole, filled, outlined].filter(Boolean).join(zh ? '' : ' ');
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
			cells(value),
			text,
			status,
			basisWord(basis, lang)
		])
	};
}
