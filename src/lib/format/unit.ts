import type { Lang } from './lang.js';
import { nearestWord } from './nearestWord.js';

/** A unit's names: `{ zh: '球', en: ['goal', 'goals'] }`, or a symbol, `{ zh: '兆瓦', en: 'MW' }`. Plain data, for a spec. */
export interface UnitWords {
	zh: string;
	/** Singular and plural, or one symbol for both. */
	en: string | readonly [one: string, many: string];
	/** Whether the number and the English unit stand apart. @default true */
	space?: boolean;
	/** Whether large numbers are brought to 万 and 亿, to million and billion. @default true */
	myriads?: boolean;
}

const units = {
	'': { zh: '', en: '', space: false },
	'%': { zh: '%', en: '%', space: false, myriads: false },
	'%/year': { zh: '%', en: '% a year', space: false, myriads: false },
	pp: { zh: '个百分点', en: ['percentage point', 'percentage points'], myriads: false },
	km2: { zh: '平方公里', en: 'km²', myriads: false },
	m2: { zh: '平方米', en: 'm²' },
	ha: { zh: '公顷', en: ['hectare', 'hectares'] },
	mu: { zh: '亩', en: 'mu' },
	km: { zh: '公里', en: 'km', myriads: false },
	'µg/m3': { zh: '微克/立方米', en: 'µg/m³', myriads: false },
	yuan: { zh: '元', en: 'yuan' },
	tonne: { zh: '吨', en: ['tonne', 'tonnes'] },
	jin: { zh: '斤', en: 'jin' },
	person: { zh: '人', en: ['person', 'people'] },
	visit: { zh: '人次', en: ['visit', 'visits'] },
	day: { zh: '天', en: ['day', 'days'], myriads: false },
	year: { zh: '年', en: ['year', 'years'], myriads: false },
	times: { zh: '倍', en: 'times', myriads: false },
	dot: { zh: '个', en: ['dot', 'dots'], myriads: false },
	square: { zh: '格', en: ['square', 'squares'], myriads: false },
	mention: { zh: '次', en: ['mention', 'mentions'], myriads: false },
	town: { zh: '个镇、街道', en: ['town', 'towns'], myriads: false },
	county: { zh: '个县区', en: ['county', 'counties'], myriads: false },
	page: { zh: '页', en: ['page', 'pages'], myriads: false },
	item: { zh: '项', en: ['item', 'items'], myriads: false }
} as const satisfies Record<string, UnitWords>;

/** The id of a unit that is known by name; only these can be converted and reckoned with. */
export type UnitId = keyof typeof units;

/** What a number is counted in: a known unit by its id, or the names of another one. */
export type Unit = UnitId | UnitWords;

/** The ids of all known units. */
export const unitIds = Object.keys(units) as UnitId[];

/** Whether a string is the id of a known unit. */
export const isUnit = (name: string): name is UnitId => Object.hasOwn(units, name);

const own = "{ zh: '球', en: ['goal', 'goals'] }";

/**
 * A unit's names.
 *
 * @throws {RangeError} for an id that is not known, naming the nearest one
 * @throws {TypeError} for names that are not whole
 */
export function unitWords(unit: Unit): UnitWords {
	if (typeof unit === 'string') {
		if (isUnit(unit)) return units[unit];
		const nearest = nearestWord(unit, unitIds);
		throw new RangeError(
			`unit: "${String(unit)}" is not known; ${nearest ? `did you mean "${nearest}"?` : `use one of ${unitIds.filter(Boolean).join(', ')},`} or give its names, ${own}`
		);
	}
	const { zh, en } = (unit ?? {}) as Partial<UnitWords>;
	const english = typeof en === 'string' || (Array.isArray(en) && en.length === 2);
	if (typeof zh !== 'string' || !english)
		throw new TypeError(
			`unit: ${JSON.stringify(unit)} is neither an id nor the names of a unit; give ${own}`
		);
	return unit;
}

/** A unit's English name for one, or for any other number. */
export const englishUnit = ({ en }: UnitWords, one: boolean): string =>
	typeof en === 'string' ? en : en[one ? 0 : 1];

/** The name of a unit by itself, as an axis or a table head needs it. */
export function unitName(unit: Unit, lang: Lang): string {
	const names = unitWords(unit);
	return lang === 'zh' ? names.zh : englishUnit(names, false);
}
