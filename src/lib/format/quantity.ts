import { editorialDigits } from './editorialDigits.js';
import { decimals, formatNumber, round } from './number.js';
import type { Lang } from './lang.js';

/** How a measured number is bounded: 'at least' 40,000 yuan, 'over' 700. */
export type Qualifier = '' | 'over' | 'at least' | 'at most' | 'about' | 'nearly';

interface UnitNames {
	zh: string;
	/** Singular, plural. Equal for symbols. */
	en: readonly [string, string];
	/** Whether the number and the English unit stand apart. */
	space: boolean;
	/** Whether Chinese counts this in 万 and 亿. */
	myriads: boolean;
}

const symbol = (zh: string, en: string, space = true): UnitNames => ({
	zh,
	en: [en, en],
	space,
	myriads: false
});
const counted = (zh: string, one: string, many: string): UnitNames => ({
	zh,
	en: [one, many],
	space: true,
	myriads: true
});

const units = {
	'': { zh: '', en: ['', ''], space: false, myriads: true },
	'%': symbol('%', '%', false),
	'%/year': { zh: '%', en: ['% a year', '% a year'], space: false, myriads: false },
	pp: { zh: '个百分点', en: ['percentage point', 'percentage points'], space: true, myriads: false },
	km2: symbol('平方公里', 'km²'),
	m2: { zh: '平方米', en: ['m²', 'm²'], space: true, myriads: true },
	ha: { zh: '公顷', en: ['hectare', 'hectares'], space: true, myriads: true },
	mu: counted('亩', 'mu', 'mu'),
	km: symbol('公里', 'km'),
	'µg/m3': symbol('微克/立方米', 'µg/m³'),
	yuan: counted('元', 'yuan', 'yuan'),
	tonne: counted('吨', 'tonne', 'tonnes'),
	jin: counted('斤', 'jin', 'jin'),
	person: counted('人', 'person', 'people'),
	visit: counted('人次', 'visit', 'visits'),
	day: symbol('天', 'days'),
	year: { zh: '年', en: ['year', 'years'], space: true, myriads: false },
	times: { zh: '倍', en: ['times', 'times'], space: true, myriads: false },
	dot: { zh: '个', en: ['dot', 'dots'], space: true, myriads: false },
	square: { zh: '格', en: ['square', 'squares'], space: true, myriads: false },
	mention: { zh: '次', en: ['mention', 'mentions'], space: true, myriads: false },
	town: { zh: '个镇、街道', en: ['town', 'towns'], space: true, myriads: false },
	county: { zh: '个县区', en: ['county', 'counties'], space: true, myriads: false },
	page: { zh: '页', en: ['page', 'pages'], space: true, myriads: false },
	item: { zh: '项', en: ['item', 'items'], space: true, myriads: false }
} as const satisfies Record<string, UnitNames>;

/** A unit that `quantity` can name in both languages. */
export type Unit = keyof typeof units;

export const unitIds = Object.keys(units) as Unit[];

/** Whether a string names a unit that `quantity` knows. */
export const isUnit = (name: string): name is Unit => name in units;

export interface QuantityOptions {
	/** Decimal places. @default the value's own; brought to 万, 亿, million or billion, as many as an editor keeps */
	digits?: number;
	/** Write `+` before a positive change. @default false */
	sign?: boolean;
	/** @default '' */
	qualifier?: Qualifier;
	/** Leave the unit out (not the 万 or 亿 of the number). @default false */
	bare?: boolean;
}

const qualifiers: Record<Lang, Record<Qualifier, readonly [before: string, after: string]>> = {
	zh: {
		'': ['', ''],
		over: ['超过', ''],
		'at least': ['至少', ''],
		'at most': ['不超过', ''],
		about: ['约', ''],
		nearly: ['近', '']
	},
	en: {
		'': ['', ''],
		over: ['over ', ''],
		'at least': ['at least ', ''],
		'at most': ['at most ', ''],
		about: ['about ', ''],
		nearly: ['nearly ', '']
	}
};

/** The largest of 亿, 万 or one that leaves a value of at least one. */
function myriad(value: number): readonly [divisor: number, name: string] {
	const size = Math.abs(value);
	if (size >= 1e8) return [1e8, '亿'];
	if (size >= 1e4) return [1e4, '万'];
	return [1, ''];
}

/** English names only millions and billions: thousands stay in digits. */
function million(value: number): readonly [divisor: number, name: string] {
	const size = Math.abs(value);
	if (size >= 1e9) return [1e9, ' billion'];
	if (size >= 1e6) return [1e6, ' million'];
	return [1, ''];
}

/** Four places after the point, or as many as show three figures of a number below a hundredth. */
const mostPlaces = (value: number): number =>
	value === 0 ? 4 : Math.max(4, 2 - Math.floor(Math.log10(Math.abs(value))));

/**
 * A number with its unit as an editor would write it: `quantity(48000, 'mu', 'zh')` is 4.8万亩,
 * in English 48,000 mu; `quantity(-24, '%', 'en')` is −24%; percentage points are never percent.
 *
 * @param value in the unit named; `null` is missing and comes out as 无数据 / no data
 */
export function quantity(
	value: number | null,
	unit: Unit,
	lang: Lang,
	{ digits, sign = false, qualifier = '', bare = false }: QuantityOptions = {}
): string {
	if (value === null) return lang === 'zh' ? '无数据' : 'no data';
	const names: UnitNames = units[unit];
	const [divisor, scaleName] = !names.myriads ? [1, ''] : lang === 'zh' ? myriad(value) : million(value);
	const scaled = round(value / divisor, 12);
	const grouping = Math.abs(scaled) >= (lang === 'zh' ? 10_000 : 1000);
	const text =
		formatNumber(scaled, {
			digits:
				digits ?? (scaleName ? editorialDigits(scaled) : Math.min(mostPlaces(scaled), decimals(scaled))),
			sign,
			grouping
		}) + scaleName;
	const [before, after] = qualifiers[lang][qualifier];
	if (bare || unit === '') return before + text + after;
	if (lang === 'zh') return before + text + names.zh + after;
	const singular = scaleName === '' && Math.abs(scaled) === 1;
	return before + text + (names.space ? '\u00a0' : '') + names.en[singular ? 0 : 1] + after;
}

/** The name of a unit by itself, as an axis or a table head needs it. */
export function unitName(unit: Unit, lang: Lang): string {
	const names: UnitNames = units[unit];
	return lang === 'zh' ? names.zh : names.en[1];
}
