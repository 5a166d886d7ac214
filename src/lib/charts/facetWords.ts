import { noted } from '../format/listed.js';
import type { Lang } from '../format/lang.js';
import type { Layout, Table } from '../geometry/layout.js';
import type { FacetOptions } from './facetOptions.js';
import { facetReach, type FacetReach, type ToldValue } from './facetReach.js';
import { capital, gapWords, nameList, sentences } from './summaryWords.js';

/** A facet, as far as words need it. */
export interface ToldFacet {
	name: string;
	layout: Layout;
}

interface Words extends Pick<FacetOptions<never>, 'name' | 'scales'> {
	lang: Lang;
	/** What is measured; empty where it is not said. */
	what: string;
	/** What an editor added, in words. */
	notes: readonly string[];
}

/** More names than these are counted; more facets than these are not told one by one. */
const mostNames = 8;
const mostTold = 4;

/** Facets in a few sentences: how many and of what, the extremes of all and where they stand, what is missing. */
export function facetSummary(facets: readonly ToldFacet[], words: Words): string {
	const { lang, notes, what } = words;
	const zh = lang === 'zh';
	if (facets.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const known = facets.flatMap(({ name, layout }) => {
		const reach = facetReach(layout.encodings, lang);
		return reach ? [{ name, reach }] : [];
	});
	const empty = facets.map(({ name }) => name).filter((name) => known.every((each) => each.name !== name));
	const told =
		known.length > 1 ? [...comparison(known, what, lang), gapWords(empty, lang)] : oneByOne(facets, lang);
	const marked = zh ? `图中标注：${notes.join('、')}` : `Marked: ${notes.join('; ')}`;
	return sentences([head(facets, words), ...told, notes.length > 0 ? marked : ''], lang);
}

function head(facets: readonly ToldFacet[], { lang, name, scales = 'shared' }: Words): string {
	const count = facets.length;
	const names = nameList(
		facets.map((facet) => facet.name),
		lang,
		mostNames,
		'幅'
	);
	const { x = 'shared', y = 'shared' } = typeof scales === 'string' ? { x: scales, y: scales } : scales;
	const one = x === 'shared' && y === 'shared';
	const own = x === 'free' && y === 'free';
	if (lang === 'zh') {
		const scale = one ? '尺度相同' : own ? '尺度各不相同' : '只有一条轴的尺度相同';
		return `${name ? `按${name}分为` : ''}${count}幅小图：${names}，${scale}`;
	}
	const scale = one ? 'on one scale' : own ? 'each on a scale of its own' : 'with one axis in common';
	return `${count} small ${count === 1 ? 'chart' : 'charts'}${name ? ` by ${name.toLowerCase()}` : ''}, ${scale}: ${names}`;
}

interface NamedReach {
	name: string;
	reach: FacetReach;
}

/** The extremes of all facets, the one that changed most, and how many values are missing. */
function comparison(all: readonly NamedReach[], what: string, lang: Lang): string[] {
	const zh = lang === 'zh';
	const pick = (better: (a: FacetReach, b: FacetReach) => boolean): NamedReach =>
		all.reduce((best, each) => (better(each.reach, best.reach) ? each : best));
	const high = pick((a, b) => a.high.value > b.high.value);
	const low = pick((a, b) => a.low.value < b.low.value);
	const at = ({ text, at: place }: ToldValue, name: string): string => noted(text, [name, place], lang);
	const start = (text: string): string => (what ? `${what}${zh ? '：' : ': '}${text}` : capital(text));
	const [top, bottom] = [at(high.reach.high, high.name), at(low.reach.low, low.name)];
	const told = [
		start(
			high.reach.high.value === low.reach.low.value
				? zh
					? `都是${high.reach.high.text}`
					: `${high.reach.high.text} in all`
				: zh
					? `最高${top}，最低${bottom}`
					: `highest ${top}, lowest ${bottom}`
		)
	];
	const changed = all.flatMap(({ name, reach: { change } }) =>
		change && change.value !== 0 ? [{ name, change }] : []
	);
	const [most] = changed.toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
	if (most) {
		const { name, change } = most;
		const who = change.at ? `${name}${zh ? '的' : ', '}${change.at}` : name;
		told.push(zh ? `变化最大的是${who}，${change.text}` : `${who} changed most: ${change.text}`);
	}
	const gaps = all.filter(({ reach }) => reach.missing > 0);
	const missing = gaps.reduce((sum, { reach }) => sum + reach.missing, 0);
	const names = nameList(
		gaps.map(({ name }) => name),
		lang
	);
	if (missing > 0)
		told.push(
			zh
				? `缺${missing}个数值（${names}）`
				: `${missing} ${missing === 1 ? 'value is' : 'values are'} missing (${names})`
		);
	return told;
}

/** Each facet's own summary: whole where they are few, else its first sentence. */
function oneByOne(facets: readonly ToldFacet[], lang: Lang): string[] {
	const zh = lang === 'zh';
	const few = facets.length <= mostTold;
	const told = facets.slice(0, mostNames).map(({ name, layout: { summary } }) => {
		const text = few ? summary : (summary.split(zh ? /(?<=。)/ : /(?<=\.) /)[0] ?? summary);
		const bare = text.trim().replace(/[。.]$/, '');
		return zh ? `${name}：${bare}` : `${name}: ${bare}`;
	});
	const more = facets.length - told.length;
	if (more > 0) told.push(zh ? `其余${more}幅见数据表` : `${more} more stand in the table`);
	return told;
}

/** The rows of all facets as words: the facet's name first, then the columns of the charts, those of one name as one. */
export function facetTable(
	facets: readonly ToldFacet[],
	{ lang, name }: Pick<Words, 'lang' | 'name'>
): Table {
	const columns: string[] = [];
	const tables = facets.map(({ name: facet, layout: { table } }) => {
		const seen = new Map<string, number>();
		const places = table.columns.map((column) => {
			const nth = seen.get(column) ?? 0;
			seen.set(column, nth + 1);
			const same = columns.flatMap((other, index) => (other === column ? [index] : []));
			return same[nth] ?? columns.push(column) - 1;
		});
		return { facet, table, places };
	});
	return {
		columns: [name ?? (lang === 'zh' ? '分图' : 'Facet'), ...columns],
		rows: tables.flatMap(({ facet, table, places }) =>
			table.rows.map((row) => {
				const cells = columns.map(() => '');
				row.forEach((cell, index) => (cells[places[index] ?? 0] = cell));
				return [facet, ...cells];
			})
		)
	};
}
