import { pairs, type PairId } from '../../pairs.js';
import type { Definition } from '../evaluateClaims.js';

type PairClaim = `${PairId}.${'done' | 'plan' | 'change'}`;

/** Both ends of every pair, and what lies between them where they are counted in one unit. */
export const plans = Object.fromEntries(
	pairs.flatMap(({ id, done, plan, alike, name: { zh, en } }): [string, Definition][] => [
		[`${id}.done`, { name: { zh: `${zh}，2021年`, en: `${en}, 2021` }, row: done }],
		[`${id}.plan`, { name: { zh: `${zh}，2022年计划`, en: `${en}, plan for 2022` }, row: plan }],
		...(alike === 'no'
			? []
			: ([
					[
						`${id}.change`,
						{
							name: { zh: `${zh}，2022年计划比2021年`, en: `${en}, plan for 2022 against 2021` },
							formula: `percent((${id}.plan - ${id}.done) / ${id}.done)`,
							unit: '%',
							digits: 1
						}
					]
				] satisfies [string, Definition][]))
	])
) as Record<PairClaim, Definition>;
