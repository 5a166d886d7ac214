import type { ChartSpec } from '../../lib/charts/chartSpec.js';
import type { Bilingual, Lang } from '../../lib/format/lang.js';
import { quantity } from '../../lib/format/quantity.js';
import { neighbours } from '../../lib/geo/neighbours.js';
import { printedValue } from '../ledgerTable/entries.js';
import { THEME_NAMES, THEMES, type Mention, type Theme } from '../mentions.js';
import { places, type TownPlace } from '../places.js';
import { sourceLine } from '../source.js';
import { storyArchive } from '../storyArchive.js';
import { townWords } from './words.js';

/** A town in a list: its name, and how often the report names it. */
export interface TownLine {
	code: string;
	name: string;
	done: number;
	planned: number;
}

/** The page of all towns in one language, as data. */
export interface TownsPage {
	lang: Lang;
	/** Those named most first. */
	towns: readonly TownLine[];
	map: ChartSpec;
	tiles: ChartSpec;
	/** Each mention, by the key of its mark. */
	mentions: readonly (Pick<Mention, 'code' | 'status' | 'theme'> & { key: string })[];
	/** What mentions are about, with how many are. */
	themes: readonly { value: Theme; name: string; count: number }[];
	/** Of the map, and of the tiles. */
	source: string;
	tilesSource: string;
}

/** One time that the report names a town. */
export interface Told extends Pick<Mention, 'status' | 'certain' | 'page' | 'fragment'> {
	theme: string;
	/** The figure that it carries, as printed. */
	figure?: { id: string; name: string; value: string; shared: boolean };
}

/** The page of one town in one language, as data. */
export interface TownPage extends TownLine {
	lang: Lang;
	/** What the report says, in a sentence. */
	intro: string;
	/** Of its figure. */
	finding: string;
	told: readonly Told[];
	near: readonly TownLine[];
	/** What the report and the map do not know of it. */
	unknown: readonly string[];
	map: ChartSpec;
	source: string;
	/** Those before and after it in the list of all. */
	before: TownLine;
	after: TownLine;
}

const archive = storyArchive();
const { district, map, topology, towns } = places;
const around = neighbours(topology, 'towns');

/** The codes of all towns. */
export const townCodes: readonly string[] = towns.map(({ code }) => code);

const mentionsOf = (town: string): Mention[] => archive.mentions.filter(({ code }) => code === town);

function lineOf({ code, name }: { code: string; name: Bilingual }, lang: Lang): TownLine {
	const mentions = mentionsOf(code);
	const done = mentions.filter(({ status }) => status === 'done').length;
	return { code, name: name[lang], done, planned: mentions.length - done };
}

/** All towns, those named most first. */
const lines = (lang: Lang): TownLine[] =>
	towns
		.map((town) => lineOf(town, lang))
		.sort((a, b) => b.done + b.planned - a.done - a.planned || a.code.localeCompare(b.code));

const markOf = (line: number): string => `mention-${line}`;

const marks = archive.mentions.map(({ code, line, status, certain }) => ({
	key: markOf(line),
	code,
	status,
	certain,
	tone: 'river' as const
}));

const mapSpec = (lang: Lang, looksAt: readonly string[]): ChartSpec => ({
	chart: 'map',
	options: {
		map,
		approval: null,
		camera: { from: 'all', to: looksAt, t: 1 },
		regions: towns.map(({ code, shortName, point }) => ({
			code,
			name: shortName[lang],
			value: mentionsOf(code).length,
			point
		})),
		marks
	}
});

const sources = (lang: Lang) => ({
	source: sourceLine({ claims: ['mentions.all', 'luoyang.counties'] }, archive, lang),
	tilesSource: sourceLine({ claims: ['mentions.all'] }, archive, lang)
});

/** The page of all towns in one language. */
export const buildTowns = (lang: Lang): TownsPage => ({
	lang,
	towns: lines(lang),
	map: mapSpec(lang, [district]),
	tiles: {
		chart: 'tileGrid',
		options: {
			tiles: towns.map(({ code, shortName, tile: [col, row] }) => ({
				code,
				name: shortName[lang],
				col,
				row,
				value: mentionsOf(code).length
			}))
		}
	},
	mentions: archive.mentions.map(({ line, code, status, theme }) => ({
		key: markOf(line),
		code,
		status,
		theme
	})),
	themes: THEMES.map((value) => ({
		value,
		name: THEME_NAMES[value][lang],
		count: archive.mentions.filter(({ theme }) => theme === value).length
	})),
	...sources(lang)
});

function tell({ status, certain, page, fragment, theme, figure }: Mention, lang: Lang): Told {
	const row = archive.ledger.find(({ id }) => id === figure);
	return {
		status,
		certain,
		page,
		fragment,
		theme: THEME_NAMES[theme][lang],
		figure: row && {
			id: row.id,
			name: lang === 'zh' ? row.indicatorZh : row.indicatorEn,
			value: printedValue(row, lang),
			shared: archive.mentions.some((other) => other.figure === row.id && other.fragment !== fragment)
		}
	};
}

function unknownOf(
	{ areaKm2, schematic, pointKind }: TownPlace,
	told: readonly Told[],
	lang: Lang
): string[] {
	const words = townWords[lang];
	const guessed = told.filter(({ certain }) => !certain).length;
	return [
		words.noFigures,
		...(told.length > 0 ? [words.ownFigures(told.filter(({ figure }) => figure).length)] : []),
		...(guessed > 0 ? [words.guessed(guessed)] : []),
		areaKm2 === null ? words.noArea : words.area(quantity(areaKm2, 'km2', lang)),
		...(schematic ? [words.border] : []),
		words.point[pointKind]
	];
}

/**
 * The page of one town in one language.
 *
 * @throws {RangeError} if no town has the code
 */
export function buildTown(code: string, lang: Lang): TownPage {
	const place = towns.find((town) => town.code === code);
	const all = lines(lang);
	const at = all.findIndex((town) => town.code === code);
	const line = all[at];
	if (!place || !line)
		throw new RangeError(`no town has the code ${code}; use one of ${townCodes.join(', ')}`);
	const words = townWords[lang];
	const told = mentionsOf(code).map((mention) => tell(mention, lang));
	const near = (around.get(code) ?? []).flatMap((other) => all.filter((town) => town.code === other));
	const whole = mapSpec(lang, [code, ...near.map((town) => town.code)]);
	return {
		...line,
		lang,
		intro: told.length === 0 ? words.untold : words.told(line.done, line.planned),
		finding: words.finding(told.length, archive.mentions.length),
		told,
		near,
		unknown: unknownOf(place, told, lang),
		map: { ...whole, options: { ...whole.options, highlight: [code] } } as ChartSpec,
		source: sources(lang).source,
		before: all.at(at - 1) ?? line,
		after: all[(at + 1) % all.length] ?? line
	};
}
