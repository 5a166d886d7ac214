import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { MapData, MapOptions, MapRegion, MapSquare } from './mapOptions.js';
import { extremeWords, gapWords, nameList, sentences } from './summaryWords.js';

const words = {
	zh: {
		schematic: '乡镇界为示意，非行政界线',
		unofficial: '非标准地图，无审图号',
		none: '未提及'
	},
	en: {
		schematic: 'Town lines are schematic, not official',
		unofficial: 'Not an official map',
		none: 'not named'
	}
} as const;

/** What the map must say of itself, the note about made-up lines marked as such. */
export function mapNotes({
	schematic,
	approval,
	lang
}: {
	schematic: boolean;
	approval: MapOptions['approval'];
	lang: Lang;
}): { text: string; schematic: boolean }[] {
	const number = lang === 'zh' ? `审图号：${approval}` : `Map approval no. ${approval}`;
	return [
		...(schematic ? [{ text: words[lang].schematic, schematic: true }] : []),
		...(approval === undefined
			? []
			: [{ text: approval ? number : words[lang].unofficial, schematic: false }])
	];
}

/** What stands under a region's name, if anything: zero and gaps are said in words. */
export function regionText(
	{ value, text }: Pick<MapRegion, 'value' | 'text'>,
	lang: Lang
): string | undefined {
	if (text !== undefined) return text;
	if (value === 0) return words[lang].none;
	if (value === null) return quantity(null, '', lang);
	return undefined;
}

/** A square's area in words. */
export const squareText = ({ text, areaKm2 }: Pick<MapSquare, 'text' | 'areaKm2'>, lang: Lang): string =>
	text ?? quantity(areaKm2, 'km2', lang, { digits: 1 });

const list = (names: readonly string[], lang: Lang): string => nameList(names, lang, Infinity);

/** The highest and the lowest of the regions' values, zero and gaps left out; empty where they say nothing. */
function extremes(regions: Counted['regions'], lang: Lang): string {
	const counted = regions.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
	if (new Set(counted.map(({ value }) => value)).size < 2) return '';
	return extremeWords(counted, (value) => quantity(value, '', lang), lang);
}

function shown({ townsOpacity = 1, highlight = [], regions, lang }: MapOptions, data: MapData): string {
	const towns = townsOpacity > 0 ? quantity(data.regions.size, 'town', lang) : '';
	const around = data.context.size > 0 ? quantity(data.context.size, 'county', lang) : '';
	const marked = regions.filter(({ code }) => highlight.includes(code)).map(({ name }) => name);
	if (lang === 'zh') {
		const outlined = marked.length > 0 ? `，勾出的是${list(marked, lang)}` : '';
		return `地图上有${[around, towns].filter(Boolean).join('和')}${outlined}。`;
	}
	const outlined = marked.length > 0 ? `, with ${list(marked, lang)} outlined` : '';
	return `The map shows ${[around, towns].filter(Boolean).join(' and ')}${outlined}.`;
}

interface Counted extends Pick<MapOptions, 'marks' | 'squares' | 'lang'> {
	regions: readonly Pick<MapRegion, 'name' | 'value'>[];
}

/** What a map's marks, values and squares come to, in a few sentences; empty where there are none. */
export function countedWords({ marks = [], squares = [], regions, lang }: Counted): string {
	const done = marks.filter(({ status }) => status === 'done').length;
	const guessed = marks.filter(({ certain }) => !certain).length;
	const none = regions.filter(({ value }) => value === 0).map(({ name }) => name);
	const unknown = regions.filter(({ value }) => value === null).map(({ name }) => name);
	const areas = squares.map((square) => `${square.name} ${squareText(square, lang)}`);
	const spread = extremes(regions, lang);
	const gaps = gapWords(unknown, lang);
	if (lang === 'zh') {
		const told = [
			marks.length > 0
				? `标记${marks.length}处，${done}处已完成，${marks.length - done}处计划中${guessed > 0 ? `，${guessed}处的地点为推定` : ''}`
				: '',
			spread,
			none.length > 0 ? `${list(none, lang)}未提及` : '',
			gaps,
			areas.length > 0 ? `按地图比例画出的方块：${list(areas, lang)}，位置没有含义` : ''
		].filter(Boolean);
		return sentences([told.join('；')], lang);
	}
	const told = [
		marks.length > 0
			? `${marks.length} marks: ${done} done, ${marks.length - done} planned${guessed > 0 ? `, ${guessed} of them placed by inference` : ''}`
			: '',
		spread,
		none.length > 0 ? `Not named: ${list(none, lang)}` : '',
		gaps,
		areas.length > 0 ? `Squares at the scale of the map, whose place means nothing: ${list(areas, lang)}` : ''
	];
	const text = sentences(told, lang);
	return text && ` ${text}`;
}

/** What of a map's lines is real, and what the map is worth as one. */
export function mapTrust(
	{ townsOpacity = 1, approval, lang }: Pick<MapOptions, 'townsOpacity' | 'approval' | 'lang'>,
	{ schematic }: Pick<MapData, 'schematic'>
): string {
	const sketched = schematic && townsOpacity > 0;
	if (lang === 'zh') {
		const lines = sketched
			? '外围界线是真实的，乡镇界为示意，由驻地和公布面积推画'
			: '界线是真实的，经过简化';
		const standing = approval ? `审图号：${approval}` : '不是标准地图，没有审图号';
		return `${[lines, ...(approval === undefined ? [] : [standing])].join('；')}。`;
	}
	const lines = sketched
		? 'The outer boundaries are real; the lines between towns are schematic, made from seats and published areas'
		: 'The boundaries are real, and simplified';
	const standing = approval ? `map approval no. ${approval}` : 'this is not an official map';
	return ` ${[lines, ...(approval === undefined ? [] : [standing])].join('; ')}.`;
}

/** The regions that no row speaks of; empty where there are none. */
function bareWords({ bare, regions }: Pick<MapData, 'bare' | 'regions'>, lang: Lang): string {
	const names = bare.map((code) => {
		const { name } = regions.get(code)?.properties ?? {};
		return typeof name === 'string' ? name : code;
	});
	if (names.length === 0) return '';
	return lang === 'zh'
		? `没有数据行：${nameList(names, lang)}。`
		: ` Without a row: ${nameList(names, lang)}.`;
}

/** A map in two or three sentences: what it shows, what it counts, what is real. */
export const mapSummary = (options: MapOptions, data: MapData): string =>
	shown(options, data) + countedWords(options) + bareWords(data, options.lang) + mapTrust(options, data);

/** A map's rows and squares as words. */
export function mapTable(options: MapOptions, { joined, schematic }: MapData): Table {
	const { marks = [], squares = [], lang } = options;
	const zh = lang === 'zh';
	const texts = joined.some(({ row }) => regionText(row, lang) !== undefined) || squares.length > 0;
	const counts = marks.length > 0;
	const count = (code: string, status: 'done' | 'planned'): string =>
		String(marks.filter((mark) => mark.code === code && mark.status === status).length);
	const border = (inFocus: boolean): string => {
		if (schematic && inFocus) return zh ? '示意' : 'schematic';
		return zh ? '真实' : 'real';
	};
	return {
		columns: [
			zh ? '地点' : 'Place',
			...(texts ? [zh ? '说明' : 'Value'] : []),
			...(counts ? [statusWord('done', lang), statusWord('planned', lang)] : []),
			zh ? '界线' : 'Boundary'
		],
		rows: [
			...joined.map(({ row, inFocus }) => [
				row.name,
				...(texts ? [regionText(row, lang) ?? ''] : []),
				...(counts ? (inFocus ? [count(row.code, 'done'), count(row.code, 'planned')] : ['', '']) : []),
				border(inFocus)
			]),
			...squares.map((square) => [
				square.name,
				squareText(square, lang),
				...(counts ? ['', ''] : []),
				zh ? '只表示面积' : 'area only'
			])
		]
	};
}
