import { quantity } from '../format/quantity.js';
import { round } from '../format/number.js';
import type { Table } from '../geometry/layout.js';
import type { DotGridOptions, DotGroup } from './dotGridOptions.js';
import { sentences } from './summaryWords.js';

type Words = Pick<DotGridOptions, 'groups' | 'lang'>;

const count = (dots: number, { lang }: Words): string => quantity(round(dots, 1), '', lang);

function told(group: DotGroup, words: Words): string {
	const { name, total = 100, leave, text } = group;
	const zh = words.lang === 'zh';
	if (leave === null) return name + (zh ? '：' : ': ') + quantity(null, '', words.lang);
	const all = count(total, words);
	const going = count(leave, words);
	const meant = text === undefined || text === '' ? '' : zh ? `（${text}）` : ` (${text})`;
	return zh
		? `${name}：${all}个点中离开${going}个${meant}`
		: `${name}: ${going} of ${all} dots leave${meant}`;
}

/** A dot grid in two sentences: its kind, and how many dots of each group leave. */
export function dotGridSummary(words: Words): string {
	const { groups, lang } = words;
	const zh = lang === 'zh';
	if (groups.length === 0) return zh ? '没有数据。' : 'There are no groups.';
	const list = groups.map((group) => told(group, words)).join(zh ? '；' : '; ');
	return sentences([zh ? '点阵图' : 'Dot grid', list], lang);
}

/** The groups as words. */
export function dotGridTable(words: Words): Table {
	const { groups, lang } = words;
	return {
		columns:
			lang === 'zh' ? ['名称', '点数', '离开', '变化', '说明'] : ['Name', 'Dots', 'Leave', 'Change', 'Note'],
		rows: groups.map(({ name, total = 100, leave, text = '', note = '' }) => [
			name,
			count(total, words),
			leave === null ? quantity(null, '', lang) : count(leave, words),
			text,
			note
		])
	};
}
