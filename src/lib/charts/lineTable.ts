import type { Bilingual } from '../format/lang.js';
import { unitName } from '../format/unit.js';
import type { Table } from '../geometry/layout.js';
import { basisWord } from '../scale/basisWords.js';
import type { LineData, LineSeries } from './lineData.js';
import type { LineOptions } from './lineOptions.js';
import { lineTold } from './lineTold.js';
import { lineCell, lineValue, lineXWords } from './lineValue.js';
import { ownValue } from '../scale/ownValue.js';

type Words = Pick<LineOptions<unknown>, 'lang' | 'unit' | 'xUnit' | 'xName' | 'bandName' | 'bases'>;

/** A table with more rows than this tells each series in one row. */
const longTable = 500;

const heads = {
	year: { zh: '年份', en: 'Year' },
	month: { zh: '月份', en: 'Month' },
	day: { zh: '日期', en: 'Date' }
} as const satisfies Record<LineData['precision'], Bilingual>;

/**
 * A line chart as words: a row for each place on the x axis and a column for each series. Of more than 500 places,
 * a row for each series with its first, last, lowest and highest value.
 */
export function lineTable(words: Words, data: LineData): Table {
	const { lang, bases, xName } = words;
	if (data.series.some((line) => line.xs.length > longTable)) return shortTable(words, data);
	const xs = [...new Set(data.series.flatMap((line) => line.xs))].sort((a, b) => a - b);
	if (xs.length > longTable) return shortTable(words, data);
	const head = (name: string): string => {
		const basis = ownValue(bases, name);
		if (basis === undefined || basis === 'printed') return name;
		return lang === 'zh' ? `${name}（${basisWord(basis, lang)}）` : `${name} (${basisWord(basis, lang)})`;
	};
	const columns = data.series.map((line) => cells(line, words));
	return {
		columns: [
			xName ?? (data.time ? heads[data.precision][lang] : 'x'),
			...data.series.map(({ name }) => head(name))
		],
		rows: xs.map((x) => [lineXWords(x, data, words), ...columns.map((column) => column.get(x) ?? '')])
	};
}

/** A series' values as words, by x. */
const cells = (line: LineSeries, words: Words): Map<number, string> =>
	new Map(line.xs.map((x, index) => [x, lineCell(line, index, words)]));

function shortTable(words: Words, data: LineData): Table {
	const zh = words.lang === 'zh';
	const unit = unitName(words.unit, words.lang);
	const columns = zh
		? ['系列', '首值', '末值', '最低', '最高', '数值个数', '缺失个数']
		: ['Series', 'First', 'Last', 'Lowest', 'Highest', 'Values', 'Missing'];
	return {
		columns: columns.map((name, index) =>
			index > 0 && index < 5 && unit ? `${name}${zh ? `（${unit}）` : ` (${unit})`}` : name
		),
		rows: data.series.map((line) => {
			const told = lineTold(line);
			const known = line.ys.reduce((sum, y) => sum + (Number.isNaN(y) ? 0 : 1), 0);
			const moments = told ? [told.first, told.last, told.low, told.high] : [];
			const values = moments.map(({ value, x }) => {
				const [text, place] = [lineValue(value, words, { bare: true }), lineXWords(x, data, words)];
				return zh ? `${text}（${place}）` : `${text} (${place})`;
			});
			const none = zh ? '无数据' : 'no data';
			return [
				line.name,
				...(told ? values : [none, none, none, none]),
				`${known}`,
				`${line.ys.length - known}`
			];
		})
	};
}
