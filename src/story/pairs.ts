import type { Bilingual } from '../lib/format/lang.js';

/** Whether what 2021 did and what 2022 plans are counted alike: quite, nearly, or not at all. */
export type Alike = 'yes' | 'loosely' | 'no';

/** What the report says of 2021 and what it plans for 2022, about the same thing. */
export interface Pair {
	/** The first part of its claims: `jobs.done`, `jobs.plan`, `jobs.change`. */
	id: string;
	/** Ledger rows. */
	done: string;
	plan: string;
	alike: Alike;
	/** Short: it stands beside a bar. Where the two are not quite alike, it says why. */
	name: Bilingual;
}

/** Every pair that a reader might hold together. */
export const pairs = [
	pair('compounds', 'old-compounds', 'yes', '老旧小区改造', 'Old compounds'),
	pair('cityInvestment', 'provincial-city-projects-investment', 'yes', '省市项目投资', 'Top projects, money'),
	pair('recommended', 'hightech-recommended', 'yes', '推荐高新企业', 'High-tech firms'),
	pair('keyInvestment', 'key-projects-investment', 'yes', '重点项目投资', 'Key projects, money'),
	pair('cityProjects', 'provincial-city-projects', 'yes', '省市重点项目', 'Top projects'),
	pair('grain', 'grain', 'yes', '粮食产量', 'Grain'),
	pair('mines', 'mines-restored', 'yes', '矿山修复', 'Mines restored'),
	{
		id: 'signed',
		done: 'projects-signed-2021',
		plan: 'projects-to-sign-2022',
		alike: 'yes',
		name: { zh: '签约项目', en: 'Projects signed' }
	},
	pair('keyProjects', 'key-projects', 'yes', '重点项目', 'Key projects'),
	pair('smes', 'tech-smes', 'yes', '科技型中小企业', 'Technology firms'),
	pair('training', 'training', 'yes', '技能培训', 'Training'),
	pair('homes', 'resettlement-homes', 'yes', '建成安置房', 'Resettlement homes'),
	pair('jobs', 'urban-jobs', 'yes', '新增城镇就业', 'New urban jobs'),
	pair('poverty', 'poverty-projects', 'yes', '脱贫成果项目', 'Poverty projects'),
	pair('villages', 'villages-greened', 'yes', '村庄绿化', 'Villages greened'),
	pair('beds', 'care-beds', 'yes', '新增养老床位', 'Care beds'),
	pair('parks', 'small-parks', 'loosely', '游园／小游园', 'Parks / small parks'),
	{
		id: 'streets',
		done: 'city-roads-2021',
		plan: 'roads-upgraded-2022',
		alike: 'loosely',
		name: { zh: '新建改建／改造道路', en: 'Roads built / upgraded' }
	},
	pair('watch', 'poverty-watch-people', 'loosely', '监测对象（减少未必是少做）', 'People under watch'),
	pair('upgrades', 'upgrade-projects', 'loosely', '改造项目／重点项目', 'Upgrades: all / key'),
	pair('toilets', 'toilets', 'loosely', '改厕：座／户', 'Toilets / households'),
	pair('roads', 'rural-roads', 'no', '农村公路：项目／公里', 'Rural roads: projects / km'),
	{
		id: 'parking',
		done: 'parking-spaces-2021',
		plan: 'car-parks-2022',
		alike: 'no',
		name: { zh: '停车位／停车场', en: 'Parking spaces / car parks' }
	},
	{
		id: 'works',
		done: 'waterworks-repaired-2021',
		plan: 'waterworks-due-2022',
		alike: 'no',
		name: { zh: '同一批水毁工程', en: 'The same flooded waterworks' }
	},
	pair('estates', 'resettlement-estates', 'no', '同一批安置小区', 'The same resettlement estates'),
	pair('pilots', 'pilot-villages', 'no', '同一批试点村', 'The same pilot villages')
] as const satisfies readonly Pair[];

export type PairId = (typeof pairs)[number]['id'];

function pair<const Id extends string>(id: Id, row: string, alike: Alike, zh: string, en: string) {
	return { id, done: `${row}-2021`, plan: `${row}-2022`, alike, name: { zh, en } };
}
