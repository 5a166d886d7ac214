import { quantity, type Bilingual, type Lang, type Unit } from 'yiluo/layout';
import { printed } from './ledger.js';

/** What was done in 2021 beside what is planned for 2022, where both are counted alike. */
export interface Plan {
	name: string;
	/** In words, since each is counted in a unit of its own. */
	done: string;
	plan: string;
	/** In percent of what was done. */
	change: number;
}

const pairs: readonly (readonly [id: string, name: Bilingual, unit?: Unit])[] = [
	['old-compounds', { zh: '改造老旧小区', en: 'Old compounds renewed' }],
	['hightech-recommended', { zh: '推荐高新技术企业', en: 'High-tech firms put forward' }],
	['grain', { zh: '粮食产量', en: 'Grain' }, 'jin'],
	['mines-restored', { zh: '修复矿山', en: 'Mined land restored' }, 'mu'],
	['resettlement-homes', { zh: '建成安置房', en: 'Resettlement homes' }],
	['urban-jobs', { zh: '新增城镇就业', en: 'New urban jobs' }, 'person'],
	['villages-greened', { zh: '绿化村庄', en: 'Villages greened' }],
	['care-beds', { zh: '新增养老床位', en: 'New care beds' }]
];

/** Ledger ids of both ends of the pairs. */
export const planIds = pairs.flatMap(([id]) => [`${id}-2021`, `${id}-2022`]);

/** The pairs, in the order of their change. */
export const plans = (lang: Lang): Plan[] =>
	pairs.map(([id, name, unit = '']) => {
		const [done = 0, plan = 0] = [`${id}-2021`, `${id}-2022`].map(printed);
		return {
			name: name[lang],
			done: quantity(done, unit, lang),
			plan: quantity(plan, unit, lang),
			change: (100 * (plan - done)) / done
		};
	});
