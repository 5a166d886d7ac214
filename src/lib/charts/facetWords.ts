import { noted } from '../format/listed.js';
import type { Lang } from '../format/lang.js';
import type { Layout, Table } from '../geometry/layout.js';
import type { Reach, Told } from '../geometry/reach.js';
import type { FacetOptions } from './facetOptions.js';

/** A facet, as far as words need it. */
export interface ToldFacet {
	name: string;
	layout: Layout;
}

interface Words extends Pick<FacetOptions<never>, 'name' | 'scales'> {
	lang: Lang;
	/** What an editor added, in words. */
	notes: readonly string[];
}

/** More names than these are counted; more facets than these are not told one by one. */
const mostNames = 8;
const mostTold = 4;

/** Facets in a few sentences: how many and of what, the extremes of all and where they stand, what is missing. */
export function facetSummary(facets: readonly ToldFacet[], words: Words): string {
	const { lang, notes } = words;
	const zh = lang === 'zh';
	if (facets.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const reaches = facets.flatMap(({ name, layout: { reach } }) => (reach ? [{ name, reach }] : []));
	const told = reaches.length > 1 ? comparison(reaches, lang) : oneByOne(facets, lang);
	const lost = facets.length - reaches.length;
	const empty =
		reaches.length < 2 || lost === 0
			? []
			: [
					zh
						? `${list(
								facets.filter(({ layout }) => !layout.reach).map(({ name }) => name),
								lang
							)}无数据`
						: `There are no data for ${list(
								facets.filter(({ layout }) => !layout.reach).map(({ name }) => name),
								lang
							)}`
				];
	const marked =
		notes.length === 0 ? [] : [zh ? `图中标注：${notes.join('、')}` : `Marked: ${notes.join('; ')}`];
	return [head(facets, words), ...told, ...empty, ...marked]
		.map((sentence) => sentence.replace(/[。.]$/, '') + (zh ? '。' : '.'))
		.join(zh ? '' : ' ');
}

function head(facets: readonly ToldFacet[], { lang, name, scales = 'shared' }: Words): string {
	const count = facets.length;
	const names = list(
		facets.map((facet) => facet.name),
		lang
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

function list(names: readonly string[], lang: Lang): string {
	const told = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
	const more = names.length - told.length;
	if (lang === 'zh') return told.join('、') + (more > 0 ? `等${names.length}幅` : '');
	return told.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

interface NamedReach {
	name: string;
	reach: Reach;
}

/** The extremes of all facets, the one that changed most, and how many values are missing. */
function comparison(all: readonly NamedReach[], lang: Lang): string[] {
	const zh = lang === 'zh';
	const pick = (better: (a: Reach, b: Reach) => boolean): NamedReach =>
		all.reduce((best, each) => (better(each.reach, best.reach) ? each : best));
	const high = pick((a, b) => a.high.value > b.high.value);
	const low = pick((a, b) => a.low.value < b.low.value);
	const at = ({ text, at: place }: Told, name: string): string => noted(text, [name, place], lang);
	const [what] = new Set(all.map(({ reach }) => reach.what ?? ''));
	const start = what ? what + (zh ? '：' : ': ') : '';
	const [top, bottom] = [at(high.reach.high, high.name), at(low.reach.low, low.name)];
	const sentences = [
		high.reach.high.value === low.reach.low.value
			? start + (zh ? `都是${high.reach.high.text}` : `${high.reach.high.text} in all`)
			: start +
				(zh ? `最高${top}，最低${bottom}` : `${what ? 'highest' : 'Highest'} ${top}, lowest ${bottom}`)
	];
	const changed = all.flatMap(({ name, reach: { change } }) =>
		change && change.value !== 0 ? [{ name, change }] : []
	);
	const [most] = changed.toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
	if (most) {
		const { name, change } = most;
		const who = change.at ? `${name}${zh ? '的' : ', '}${change.at}` : name;
		sentences.push(zh ? `变化最大的是${who}，${change.text}` : `${who} changed most: ${change.text}`);
	}
	const gaps = all.filter(({ reach }) => reach.missing > 0);
	const missing = gaps.reduce((sum, { reach }) => sum + reach.missing, 0);
	const names = list(
		gaps.map(({ name }) => name),
		lang
	);
	if (missing > 0)
		sentences.push(
			zh
				? `缺${missing}个数值（${names}）`
				: `${missing} ${missing === 1 ? 'value is' : 'values are'} missing (${names})`
		);
	return sentences;
}

/** Each facet's own summary: whole where they are few, else its first sentence. */
function oneByOne(facets: readonly ToldFacet[], lang: Lang): string[] {
	const zh = lang === 'zh';
	const few = facets.length <= mostTold;
	const told = facets.slice(0, mostNames).map(({ name, layout: { summary } }) => {
		const text = few ? summary : (summary.split(zh ? /(?<=。)/ : /(?<=\.) /)[0] ?? summary);
		return zh ? `${name}：${text}` : `${name}: ${text}`;
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
