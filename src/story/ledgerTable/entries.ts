import type { Lang } from '../../lib/format/lang.js';
import type { StoryArchive } from '../archive.js';
import type { LedgerRow } from '../ledger.js';
import { pinyinInitials } from './pinyinInitials.js';

/** A figure of the report in one language, as the table shows it and as it is saved. */
export interface Entry extends Pick<
	LedgerRow,
	'id' | 'part' | 'status' | 'kind' | 'page' | 'period' | 'fragment'
> {
	name: string;
	/** As printed, with its unit, and with words for “at least” and the like. */
	value: string;
	inferred: boolean;
	/** Codes of the towns, and the themes, for which the report names one with this figure. */
	towns: readonly string[];
	themes: readonly string[];
	/** All that a search looks through, in lower case: both names, and the initials of the Chinese one. */
	search: string;
}

const qualifiers: Record<Lang, Record<LedgerRow['qualifier'], string>> = {
	zh: { '': '', over: '超过', 'at least': '至少', 'at most': '不超过', about: '约', nearly: '近' },
	en: {
		'': '',
		over: 'over ',
		'at least': 'at least ',
		'at most': 'at most ',
		about: 'about ',
		nearly: 'nearly '
	}
};

/** The number of a row as the report prints it, in the words of a language. */
export function printedValue(row: LedgerRow, lang: Lang): string {
	const number =
		row.kind === 'composition'
			? row.parts.join(' : ')
			: row.value !== null
				? String(row.value).replace('-', '−')
				: `${row.from}${row.kind === 'from-to' ? ' → ' : '–'}${row.to}`;
	const unit = lang === 'zh' ? row.unit : row.unitEn;
	// 712.1 times 100 m yuan: the power of ten is the report's
	const gap = lang === 'zh' || unit === '' || unit === '%' ? '' : /^\d/.test(unit) ? ' × ' : ' ';
	return qualifiers[lang][row.qualifier] + number + gap + unit;
}

/** Every figure of the report, in its order. */
export function entries({ ledger, mentions }: StoryArchive, lang: Lang): Entry[] {
	return ledger.map((row) => {
		const named = mentions.filter(({ figure }) => figure === row.id);
		const { id, part, status, kind, page, period, fragment } = row;
		return {
			id,
			part,
			status,
			kind,
			page,
			period,
			fragment,
			name: lang === 'zh' ? row.indicatorZh : row.indicatorEn,
			value: printedValue(row, lang),
			inferred: row.periodBasis === 'inferred',
			towns: [...new Set(named.map(({ code }) => code))],
			themes: [...new Set(named.map(({ theme }) => theme))],
			search: [row.indicatorZh, row.indicatorEn, row.places.join(' '), pinyinInitials(row.indicatorZh)]
				.join(' ')
				.toLowerCase()
		};
	});
}
