import { change } from '../format/change.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { Status } from '../scale/tones.js';
import type { DotOptions } from './dotOptions.js';
import type { DotValues } from './dotRows.js';
import { extremeWords, gapWords, nameList, pairWords, sentences, inUnit } from './summaryWords.js';

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

/** How many rows a summary tells one by one. */
const fewRows = 6;

function sentence({ name, values }: DotValues, { points, unit, lang, digits }: DotWords): string {
	const zh = lang === 'zh';
	const parts = points.map((point, index) => {
		const value = values[index] ?? null;
		const planned = point.status === 'planned' ? statusWord('planned', lang) : '';
		const text = dotText(value, { unit, lang, digits });
		if (zh) return point.name + (planned && `（${planned}）`) + (value === null ? '' : '为') + text;
		return `${text} (${point.name}${planned && `, ${planned}`})`;
	});
	const [from = null, to = null] = values;
	const apart = points.length === 2 && from !== null && to !== null ? change(from, to, unit, lang) : '';
	if (zh) return `${name}：${parts.join('，')}${apart && `（${apart}）`}`;
	return `${name}: ${parts.join(', ')}${apart && `, ${apart}`}`;
}

/** The extremes of the last point of every row, how it compares with the first, and the rows with a gap. */
function course(words: DotWords): string[] {
	const { rows, points, unit, lang } = words;
	const zh = lang === 'zh';
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return [];
	const ends = rows.map(({ name, values }) => ({
		name,
		from: values[0] ?? null,
		to: values.at(-1) ?? null
	}));
	const several = points.length > 1;
	const extremes = extremeWords(
		ends.map(({ name, to }) => ({ name, value: to })),
		(value) => dotText(value, words),
		lang,
		several ? last.name : ''
	);
	const gaps = points.map((point, index) => {
		const names = rows.filter(({ values }) => (values[index] ?? null) === null).map(({ name }) => name);
		const told = gapWords(names, lang);
		if (told === '' || !several) return told;
		return zh ? `${point.name}：${told}` : `${told} (${point.name})`;
	});
	return [extremes, several ? pairWords(ends, [first.name, last.name], unit, lang) : '', ...gaps];
}

/** A dot chart in a few sentences: what its points are, then each row, or the extremes and what is missing. */
export function dotSummary(words: DotWords): string {
	const { rows, points, unit, lang } = words;
	const zh = lang === 'zh';
	if (rows.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	if (rows.length <= fewRows) {
		const list = rows.map((row) => sentence(row, words)).join(zh ? '；' : '; ');
		return sentences([zh ? '点图' : 'Dot plot', list], lang);
	}
	const names = points.map(({ name, status }) =>
		status === 'planned' ? name + (zh ? '（计划）' : ' (planned)') : name
	);
	const head = zh
		? `点图：${nameList(names, lang)}，共${rows.length}行${inUnit(unit, lang)}`
		: `Dot plot: ${nameList(names, lang)}, ${rows.length} rows${inUnit(unit, lang)}`;
	return sentences([head, ...course(words)], lang);
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
