import type { Bilingual, Lang } from '../../lib/format/lang.js';
import { round } from '../../lib/format/number.js';
import { quantity } from '../../lib/format/quantity.js';
import type { Basis } from '../../lib/scale/tones.js';
import type { LedgerRow } from '../ledger.js';
import type { Reference } from '../references.js';
import type { Claim } from './evaluateClaims.js';
import { convert } from '../../lib/format/convert.js';
import { inputs, parseFormula, printFormula } from './formula.js';

/** All that a reader may ask of one number, as words of one language. */
export interface Evidence {
	id: string;
	name: string;
	value: string;
	basis: Basis;
	/** What it stands on: label and text, in reading order. */
	facts: readonly { label: string; text: string }[];
	note?: string;
	/** The ledger row of a figure that the report prints: its place in the table of all figures. */
	row?: string;
}

/** What evidence is written from. */
export interface Archive {
	claims: Readonly<Record<string, Claim>>;
	ledger: readonly LedgerRow[];
	references: readonly Reference[];
}

const words = {
	basis: { zh: '性质', en: 'Basis' },
	printed: { zh: '报告印出', en: 'Printed in the report' },
	cited: { zh: '别处公布', en: 'Published elsewhere' },
	derived: { zh: '推算', en: 'Worked out' },
	counted: { zh: '清点', en: 'Counted' },
	assumed: { zh: '本文设定', en: 'Chosen by us' },
	asPrinted: { zh: '原文写法', en: 'As printed' },
	page: { zh: '页码', en: 'Page' },
	locator: { zh: '定位', en: 'Found at' },
	period: { zh: '时段', en: 'Period' },
	source: { zh: '来源', en: 'Source' },
	table: { zh: '清点自', en: 'Counted in' },
	formula: { zh: '公式', en: 'Formula' },
	worked: { zh: '代入', en: 'Worked' },
	from: { zh: '用到的数', en: 'Stands on' },
	conversion: { zh: '换算', en: 'Conversion' }
} as const satisfies Record<string, Bilingual>;

const periodBasis: Record<LedgerRow['periodBasis'], Bilingual> = {
	printed: { zh: '（印出）', en: ' (printed)' },
	inferred: { zh: '（推断，报告未写明）', en: ' (inferred; the report does not say)' }
};

const status: Record<LedgerRow['status'], Bilingual> = {
	done: { zh: '已完成', en: 'done' },
	target: { zh: '目标', en: 'a target' },
	plan: { zh: '计划', en: 'a plan' }
};

const tables: Record<string, Bilingual> = {
	'town-mentions.csv': { zh: '镇、街道点名表', en: 'the table of town mentions' },
	'towns.csv': { zh: '镇、街道表', en: 'the table of towns' },
	'ledger.csv': { zh: '全部数字表', en: 'the table of all figures' },
	pairs: { zh: '两年对照表', en: 'the list of pairs of 2021 and 2022' },
	boundaries: { zh: '县级边界数据', en: 'the county boundary data' }
};

/** The evidence of one claim. */
export function evidence(id: string, archive: Archive, lang: Lang): Evidence {
	const claim = archive.claims[id];
	if (!claim) throw new RangeError(`evidence: there is no claim "${id}"`);
	const fact = (label: keyof typeof words, text: string) => ({ label: words[label][lang], text });
	const say = ({ value, unit, digits, qualifier }: Claim) =>
		quantity(value, unit, lang, { digits, qualifier });
	/** With up to four decimals, so that a reader who works it out comes to the same result. */
	const sayExactly = ({ value, unit }: Claim) => quantity(round(value, 4), unit, lang);
	return {
		id,
		name: claim.name[lang],
		value: say(claim),
		basis: claim.basis,
		facts: facts(claim),
		note: claim.note?.[lang],
		row: claim.row
	};

	function facts(claim: Claim): { label: string; text: string }[] {
		if (claim.row) return printedFacts(archive.ledger.find((row) => row.id === claim.row));
		if (claim.reference) {
			const reference = archive.references.find((each) => each.id === claim.reference);
			const source = (lang === 'zh' ? reference?.sourceZh : reference?.sourceEn) ?? '';
			return [fact('basis', words.cited[lang]), fact('source', source)];
		}
		if (claim.table)
			return [fact('basis', words.counted[lang]), fact('table', tables[claim.table]?.[lang] ?? claim.table)];
		if (claim.formula) return derivedFacts(claim, claim.formula);
		return [fact('basis', words.assumed[lang])];
	}

	function printedFacts(row: LedgerRow | undefined) {
		if (!row) return [];
		const numbers =
			row.kind === 'from-to'
				? `${row.from} → ${row.to}`
				: row.kind === 'composition'
					? row.parts.join(' : ')
					: String(row.value);
		return [
			fact('basis', `${words.printed[lang]}${lang === 'zh' ? '，' : ', '}${status[row.status][lang]}`),
			fact('asPrinted', `${numbers.replace('-', '−')} ${row.unit}`),
			fact('page', String(row.page)),
			fact('locator', lang === 'zh' ? `“${row.fragment}”` : `‘${row.fragment}’`),
			fact('period', row.period + periodBasis[row.periodBasis][lang])
		];
	}

	function derivedFacts(claim: Claim, formula: string) {
		const term = parseFormula(formula);
		const of = (input: string) => archive.claims[input] as Claim;
		const areas = inputs(term).some((input) => of(input).unit === 'mu');
		return [
			fact('basis', words.derived[lang]),
			fact(
				'formula',
				printFormula(term, (input) => of(input).name[lang], lang)
			),
			fact('worked', `${printFormula(term, (input) => sayExactly(of(input)), lang)} = ${say(claim)}`),
			...(areas
				? [
						fact(
							'conversion',
							`${quantity(1, 'km2', lang)} = ${quantity(convert(1, 'km2', 'mu'), 'mu', lang)}`
						)
					]
				: []),
			fact('from', sources(claim).join(lang === 'zh' ? '；' : '; '))
		];
	}

	/** The pages and other sources under a derived claim. */
	function sources(claim: Claim): string[] {
		const found = claim.inputs.flatMap((input): string[] => {
			const below = archive.claims[input] as Claim;
			if (below.formula) return sources(below);
			const row = archive.ledger.find((each) => each.id === below.row);
			const reference = archive.references.find((each) => each.id === below.reference);
			if (row) return [lang === 'zh' ? `报告第${row.page}页` : `report, p. ${row.page}`];
			if (reference) return [lang === 'zh' ? reference.sourceZh : reference.sourceEn];
			return [words.assumed[lang] + (lang === 'zh' ? `：${below.name.zh}` : `: ${below.name.en}`)];
		});
		return [...new Set(found)];
	}
}
