import type { Lang } from '../../lib/format/lang.js';
import type { Kind, Part, Status } from '../ledger.js';
import type { Order } from './selection.js';

export type FilterId = 'part' | 'status' | 'kind' | 'theme' | 'town';

interface Words {
	title: string;
	intro: string;
	back: string;
	search: string;
	hint: string;
	order: string;
	all: string;
	found: (count: number, total: number) => string;
	none: string;
	clear: string;
	save: string;
	whole: string;
	inferred: string;
	undated: string;
	page: (page: number) => string;
	filters: Record<FilterId, string>;
	orders: Record<Order, string>;
	columns: Record<'name' | 'value' | 'period' | 'status' | 'kind' | 'page', string>;
	values: {
		part: Record<Part, string>;
		status: Record<Status, string>;
		kind: Record<Kind, string>;
	};
}

/** The words of the table of all figures. */
export const ledgerWords: Record<Lang, Words> = {
	zh: {
		title: '报告里的每一个数字',
		intro:
			'偃师区政府工作报告印出的数字，一行一个，写明页码和定位的几个字。名称用的是我们的话，数和单位照原文。',
		back: '回到正文',
		search: '搜索',
		hint: '中文、英文或拼音首字母',
		order: '排序',
		all: '全部',
		found: (count, total) => `${count} / ${total} 个数字`,
		none: '没有这样的数字。',
		clear: '清除条件',
		save: '下载选中的：',
		whole: '下载整张表：',
		inferred: '推断',
		undated: '没有时间',
		page: (page) => `第${page}页`,
		filters: { part: '部分', status: '性质', kind: '类型', theme: '主题', town: '镇、街道' },
		orders: { report: '报告的先后', name: '名称', period: '时间', page: '页码' },
		columns: { name: '指标', value: '数值', period: '时间', status: '性质', kind: '类型', page: '出处' },
		values: {
			part: {
				'five-year': '过去五年',
				'2021': '2021年',
				goals: '未来目标',
				'2022-targets': '2022年目标',
				'2022-plan': '2022年工作',
				'annex-1': '附件一',
				'annex-2': '附件二'
			},
			status: { done: '已完成', target: '目标', plan: '计划' },
			kind: {
				level: '水平',
				change: '增减',
				rate: '增速',
				count: '数目',
				share: '比例',
				'from-to': '从……到……',
				composition: '构成',
				rank: '名次'
			}
		}
	},
	en: {
		title: 'Every figure of the report',
		intro:
			'What the Yanshi work report prints, a row a figure, with its page and the few characters that locate it. Names are in our words; numbers and units are as printed.',
		back: 'Back to the story',
		search: 'Search',
		hint: 'Chinese, English or pinyin initials',
		order: 'Order',
		all: 'all',
		found: (count, total) => `${count} of ${total} figures`,
		none: 'There is no such figure.',
		clear: 'Clear all',
		save: 'Save the selection:',
		whole: 'Save the whole table:',
		inferred: 'inferred',
		undated: 'no time',
		page: (page) => `p. ${page}`,
		filters: { part: 'Part', status: 'Status', kind: 'Kind', theme: 'Theme', town: 'Town' },
		orders: { report: 'as in the report', name: 'name', period: 'period', page: 'page' },
		columns: {
			name: 'Indicator',
			value: 'Value',
			period: 'Period',
			status: 'Status',
			kind: 'Kind',
			page: 'Found at'
		},
		values: {
			part: {
				'five-year': 'Past five years',
				'2021': '2021',
				goals: 'Goals',
				'2022-targets': 'Targets for 2022',
				'2022-plan': 'Plan for 2022',
				'annex-1': 'Annex 1',
				'annex-2': 'Annex 2'
			},
			status: { done: 'done', target: 'target', plan: 'plan' },
			kind: {
				level: 'level',
				change: 'change',
				rate: 'rate',
				count: 'count',
				share: 'share',
				'from-to': 'from – to',
				composition: 'composition',
				rank: 'rank'
			}
		}
	}
};
