import type { Bilingual, Lang } from '../../lib/format/lang.js';
import { convert } from '../../lib/format/convert.js';
import { quantity } from '../../lib/format/quantity.js';
import type { SceneId } from '../scenes/ids.js';

/** A word of the report that a reader may not know. */
export interface Term {
	/** Its address on the page. */
	id: string;
	name: Bilingual;
	/** What it means, in our words. */
	meaning: (lang: Lang) => string;
	/** The scene that speaks of it. @default none does */
	scene?: SceneId;
	/** Finds its figures in the ledger. @default there are none */
	search?: string;
}

const says = (zh: string, en: string) => (lang: Lang) => ({ zh, en })[lang];

/** One mu in other units, as the library converts it. */
const mu = (lang: Lang): string => {
	const square = quantity(convert(1, 'mu', 'm2'), 'm2', lang, { digits: 0 });
	const hectare = quantity(convert(1, 'ha', 'mu'), 'mu', lang, { digits: 0 });
	return lang === 'zh'
		? `地里的面积单位：一亩约${square}，一公顷合${hectare}。说林地、耕地多用它，说城区用平方公里。`
		: `The unit of fields and woods: one mu is about ${square}, and a hectare is ${hectare}. Cities are measured in square kilometres.`;
};

/** The terms in the order of the story. */
export const terms: readonly Term[] = [
	{
		id: 'subdistrict',
		name: { zh: '街道', en: 'subdistrict (jiedao)' },
		meaning: says(
			'和镇同一级的单位，设在城区。偃师既有镇，也有街道。',
			'A unit of the same level as a town, where the city is. Yanshi has both.'
		),
		scene: 'where'
	},
	{
		id: 'map-approval',
		name: { zh: '审图号', en: 'map approval number' },
		meaning: says(
			'公开出版的地图经自然资源主管部门审核后得到的编号。没有编号的不是标准地图，我们在每张地图上都写明。',
			'The number that the authority for natural resources gives to a map that it has checked. A map without one is not official; each of ours says so.'
		),
		scene: 'where'
	},
	{
		id: 'pm25',
		name: { zh: '细颗粒物（PM2.5）', en: 'fine particles (PM2.5)' },
		meaning: says(
			'空气里直径不超过2.5微米的颗粒，能进到肺的深处。浓度以每立方米空气里的微克数计。',
			'Particles in the air no wider than 2.5 micrometres, which reach deep into the lungs; measured in micrograms to a cubic metre of air.'
		),
		scene: 'air',
		search: 'pm2.5'
	},
	{
		id: 'percentage-points',
		name: { zh: '百分点', en: 'percentage point' },
		meaning: says(
			'两个百分数的差。覆盖率高了几个百分点，和它增长了百分之几，是两回事。',
			'The difference of two percentages. That a share rose by some points, and that it grew by some percent, are two things.'
		),
		scene: 'forest'
	},
	{
		id: 'forest-cover',
		name: { zh: '森林覆盖率', en: 'forest cover' },
		meaning: says(
			'森林面积占土地面积的百分比。种了多少树和覆盖率高了多少，不能直接换算：种下的要几年才成林。',
			'Woods as a percentage of all land. What is planted does not turn into cover at once: it takes years to become a wood.'
		),
		scene: 'forest',
		search: '森林覆盖率'
	},
	{ id: 'mu', name: { zh: '亩', en: 'mu' }, meaning: mu, scene: 'forest' },
	{
		id: 'built-up',
		name: { zh: '建成区', en: 'built-up area' },
		meaning: says(
			'城里已经连片建好、有市政设施的部分。它比行政区小得多，报告给了面积，没有画边界。',
			'The part of a city that is built over and served by its utilities. It is far smaller than the district; the report gives its area and no border.'
		),
		scene: 'city',
		search: '建成区'
	},
	{
		id: 'budget-revenue',
		name: { zh: '一般公共预算收入', en: 'general public budget revenue' },
		meaning: says(
			'地方政府的税收和非税收入，不含卖地等政府性基金的收入。',
			'What a local government takes in by taxes and fees; land sales and other funds are counted elsewhere.'
		),
		scene: 'money',
		search: '一般公共预算'
	},
	{
		id: 'returnees',
		name: { zh: '返乡创业', en: 'returnees’ start-ups' },
		meaning: says(
			'在外打工的人回到家乡开办企业，有贷款、园区一类的扶持。',
			'Firms founded by people who come home from work elsewhere, helped by loans, parks and the like.'
		),
		search: '返乡创业'
	},
	{
		id: 'three-changes',
		name: { zh: '三变改革', en: 'the “three changes”' },
		meaning: says(
			'农村集体产权的改革：资源变资产，资金变股金，农民变股东。',
			'A reform of what villages own in common: resources become assets, funds become shares, and villagers become shareholders.'
		),
		scene: 'promises',
		search: '三变改革'
	},
	{
		id: 'high-standard-farmland',
		name: { zh: '高标准农田', en: 'high-standard farmland' },
		meaning: says(
			'整平、连片、有水有电有路的耕地，旱涝都能有收成。',
			'Fields that are levelled and joined, with water, power and roads, so that they yield in dry and in wet years.'
		),
		search: '高标准农田'
	}
];
