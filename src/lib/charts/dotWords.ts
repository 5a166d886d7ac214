import { quantity } from '../format/quantity.js';
import { reachOf, type Reach } from '../geometry/reach.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { Status } from '../scale/tones.js';
import type { DotOptions } from './dotOptions.js';
import type { DotValues } from './dotRows.js';

/** What the words of a dot chart are made of. */
export interface DotWords extends Pick<DotOptions<never>, 'unit' | 'lang' | 'digits'> {
	points: readonly { name: string; status?: Status }[];
	rows: readonly DotValues[];
}

/** A value as printed beside its dot. */
export const dotText = (
	value: number | null,
	{ unit, lang, digits }: Omit<DotWords, 'points' | 'rows'>
): string => quantity(value, unit, lang, { digits });

/** The highest and the lowest point. */
export const dotReach = (words: DotWords): Reach | undefined =>
	reachOf(
		words.rows.flatMap(({ name, values }) =>
			values.map((value, at) => ({
				value,
				at: () => (words.points.length > 1 ? `${name} ${words.points[at]?.name ?? ''}` : name)
			}))
		),
		(value) => dotText(value, words)
	);

/** How many rows a summary tells one by one. */
const told = 6;

function sentence({ name, values }: DotValues, words: DotWords): string {
	const zh = words.lang === 'zh';
	const parts = words.points.map((point, index) => {
		const value = values[index] ?? null;
		const planned = point.status === 'planned' ? statusWord('planned', words.lang) : '';
		const text = dotText(value, words);
		if (zh) return point.name + (planned && `（${planned}）`) + (value === null ? '' : '为') + text;
		return `${point.name}${planned && ` (${planned})`} ${text}`;
	});
	return name + (zh ? '：' : ': ') + parts.join(zh ? '，' : ', ');
}

/** A dot chart in one to three sentences. */
export function dotSummary(words: DotWords): string {
	const { rows, points, lang } = words;
	const zh = lang === 'zh';
	if (rows.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const all = rows.length <= told;
	const shown = all ? rows : [rows[0] as DotValues, rows.at(-1) as DotValues];
	const head = all
		? ''
		: zh
			? `共${rows.length}行，每行${points.length}个点；首行和末行如下。`
			: `${rows.length} rows of ${points.length === 1 ? 'one point' : `${points.length} points`}; the first and the last one follow. `;
	const gaps = rows.reduce((sum, { values }) => sum + values.filter((value) => value === null).length, 0);
	const missing =
		all || gaps === 0
			? ''
			: zh
				? `有${gaps}处无数据。`
				: ` ${gaps} of the values ${gaps === 1 ? 'is' : 'are'} missing.`;
	return head + shown.map((row) => sentence(row, words)).join(zh ? '；' : '; ') + (zh ? '。' : '.') + missing;
}

/** A dot chart's rows as words. */
export function dotTable(words: DotWords): Table {
	const { rows, points, lang } = words;
	const zh = lang === 'zh';
	const heads = points.map(({ name, status }) =>
		status === 'planned' ? name + (zh ? '（计划）' : ' (planned)') : name
	);
	return {
		columns: [zh ? '项目' : 'Row', ...heads],
		rows: rows.map(({ name, values }) => [name, ...values.map((value) => dotText(value, words))])
	};
}
