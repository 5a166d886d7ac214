import { flood } from './definitions/flood.js';
import { goals } from './definitions/goals.js';
import { money } from './definitions/money.js';
import { people } from './definitions/people.js';
import { plans } from './definitions/plans.js';
import { unsaid } from './definitions/unsaid.js';
import type { Definition } from './evaluateClaims.js';

/** Every number that the story says or draws. The copy names these and types no digit. */
export const definitions = {
	'report.pages': {
		name: { zh: '报告的页数', en: 'Pages of the report' },
		reference: 'report-pages'
	},

	'luoyang.counties': {
		name: { zh: '合并前洛阳的县、市、区', en: 'Counties and districts of Luoyang before the mergers' },
		count: 'counties'
	},
	'district.area': {
		name: { zh: '偃师区的面积', en: 'Area of Yanshi District' },
		reference: 'district-area'
	},
	'district.towns': {
		name: { zh: '偃师区的镇和街道', en: 'Towns and subdistricts of Yanshi' },
		count: 'towns'
	},
	'district.residents': {
		name: { zh: '2022年末常住人口', en: 'Residents at the end of 2022' },
		reference: 'residents-2022'
	},

	'air.dots': {
		name: { zh: '起点的浓度画成多少个点', en: 'Dots that stand for the level at the start' },
		assume: 100,
		unit: 'dot',
		note: {
			zh: '一个点是起点浓度的一份，不是一微克：报告没有给出任何一年的浓度。',
			en: 'A dot is one part of the starting level, not a microgram: the report gives no level for any year.'
		}
	},
	'pm25.change': {
		name: { zh: 'PM2.5年均浓度五年变化', en: 'Change of annual mean PM2.5 over five years' },
		row: 'pm25-change'
	},
	'pm10.change': {
		name: { zh: 'PM10年均浓度五年变化', en: 'Change of annual mean PM10 over five years' },
		row: 'pm10-change'
	},
	'pm25.leave': {
		name: { zh: 'PM2.5离开的点', en: 'Dots of PM2.5 that leave' },
		formula: '-ratio(pm25.change) * air.dots',
		unit: 'dot',
		digits: 0
	},
	'pm10.leave': {
		name: { zh: 'PM10离开的点', en: 'Dots of PM10 that leave' },
		formula: '-ratio(pm10.change) * air.dots',
		unit: 'dot',
		digits: 0
	},
	'pm25.ceiling': {
		name: { zh: '2022年PM2.5浓度上限', en: 'Ceiling for PM2.5 in 2022' },
		row: 'pm25-ceiling-2022',
		note: {
			zh: '这是要守住的上限，不是测得的数值。',
			en: 'A ceiling to be kept, not a level that was measured.'
		}
	},
	'pm10.ceiling': {
		name: { zh: '2022年PM10浓度上限', en: 'Ceiling for PM10 in 2022' },
		row: 'pm10-ceiling-2022',
		note: {
			zh: '这是要守住的上限，不是测得的数值。',
			en: 'A ceiling to be kept, not a level that was measured.'
		}
	},
	'pm25.standard': {
		name: { zh: '国家二级标准，PM2.5', en: 'National Grade II standard, PM2.5' },
		reference: 'pm25-grade-two'
	},
	'pm10.standard': {
		name: { zh: '国家二级标准，PM10', en: 'National Grade II standard, PM10' },
		reference: 'pm10-grade-two'
	},
	'pm25.guideline': {
		name: { zh: '世卫组织准则，PM2.5', en: 'WHO guideline, PM2.5' },
		reference: 'pm25-who'
	},
	'pm10.guideline': {
		name: { zh: '世卫组织准则，PM10', en: 'WHO guideline, PM10' },
		reference: 'pm10-who'
	},

	'forest.from': {
		name: { zh: '五年前的森林覆盖率', en: 'Forest cover at the start of the five years' },
		row: 'forest-cover',
		end: 'from'
	},
	'forest.to': {
		name: { zh: '五年后的森林覆盖率', en: 'Forest cover at the end of the five years' },
		row: 'forest-cover',
		end: 'to'
	},
	'forest.change': {
		name: { zh: '森林覆盖率上升的百分点', en: 'Rise of forest cover in percentage points' },
		formula: 'forest.to - forest.from',
		unit: 'pp',
		note: {
			zh: '两个比例相减，单位是百分点，占的是全区土地。',
			en: 'One share less another is percentage points: parts of all the land.'
		}
	},
	'forest.growth': {
		name: { zh: '森林本身的增幅', en: 'Growth of the forest itself' },
		formula: 'percent((forest.to - forest.from) / forest.from)',
		unit: '%',
		digits: 1,
		note: {
			zh: '与五年前的森林相比；和百分点说的是同一件事，读数不同。',
			en: 'Against the forest of the start: the same change as the points, read against another whole.'
		}
	},
	'forest.squares': {
		name: { zh: '全区画成多少个方格', en: 'Squares that the district is drawn as' },
		assume: 1000,
		unit: 'square',
		note: {
			zh: '一格是全区土地的千分之一，便于看清两位小数的比例。',
			en: 'One square is a thousandth of the land, fine enough to see a share with two decimals.'
		}
	},
	'forest.squareArea': {
		name: { zh: '一格的面积', en: 'Area of one square' },
		formula: 'district.area / forest.squares',
		unit: 'km2',
		per: 'square'
	},
	'forest.squaresFrom': {
		name: { zh: '五年前的林地方格', en: 'Wooded squares at the start' },
		formula: 'ratio(forest.from) * forest.squares',
		unit: 'square',
		digits: 0
	},
	'forest.squaresTo': {
		name: { zh: '五年后的林地方格', en: 'Wooded squares at the end' },
		formula: 'ratio(forest.to) * forest.squares',
		unit: 'square',
		digits: 0
	},
	'forest.squaresAdded': {
		name: { zh: '多出来的林地方格', en: 'Squares that became forest' },
		formula: 'ratio(forest.change) * forest.squares',
		unit: 'square',
		digits: 1
	},
	'forest.areaAdded': {
		name: { zh: '覆盖率上升对应的面积', en: 'Area that the rise amounts to' },
		formula: 'ratio(forest.change) * district.area',
		unit: 'km2',
		digits: 1
	},
	'planted.mu': {
		name: { zh: '五年造林', en: 'Planted with trees in five years' },
		row: 'afforestation-5y'
	},
	'planted.area': {
		name: { zh: '五年造林的面积', en: 'Area planted in five years' },
		formula: 'km2(planted.mu)',
		unit: 'km2',
		digits: 0
	},
	'planted.squares': {
		name: { zh: '造林面积折合的方格', en: 'Squares that the planting amounts to' },
		formula: 'km2(planted.mu) / forest.squareArea',
		unit: 'square',
		digits: 1
	},
	'planted.district': {
		name: { zh: '两个数若要相等，全区须有的面积', en: 'Area the district would need for the two to agree' },
		formula: 'km2(planted.mu) / ratio(forest.change)',
		unit: 'km2',
		digits: 0
	},

	'city.from': {
		name: { zh: '五年前的主城区建成面积', en: 'Built-up area at the start of the five years' },
		row: 'built-up-area',
		end: 'from'
	},
	'city.to': {
		name: { zh: '五年后的主城区建成面积', en: 'Built-up area at the end of the five years' },
		row: 'built-up-area',
		end: 'to'
	},
	'city.change': {
		name: { zh: '建成面积的增加', en: 'Rise of the built-up area' },
		formula: 'city.to - city.from',
		unit: 'km2',
		digits: 1
	},
	'city.growth': {
		name: { zh: '建成面积的增幅', en: 'Growth of the built-up area' },
		formula: 'percent((city.to - city.from) / city.from)',
		unit: '%',
		digits: 1
	},
	'city.shareFrom': {
		name: { zh: '五年前建成面积占全区', en: 'Share of the district that was built up at the start' },
		formula: 'percent(city.from / district.area)',
		unit: '%',
		digits: 1
	},
	'city.shareTo': {
		name: { zh: '五年后建成面积占全区', en: 'Share of the district that was built up at the end' },
		formula: 'percent(city.to / district.area)',
		unit: '%',
		digits: 1
	},

	'green.urban': {
		name: { zh: '五年新增城市绿地', en: 'New urban green space in five years' },
		row: 'new-urban-green-5y'
	},
	'green.urbanArea': {
		name: { zh: '五年新增城市绿地的面积', en: 'Area of the new urban green space' },
		formula: 'km2(green.urban)',
		unit: 'km2',
		digits: 1
	},
	'green.hill': {
		name: { zh: '双龙山绿化', en: 'Greened land on Shuanglong hill' },
		row: 'shuanglong-greening-5y'
	},
	'green.hillArea': {
		name: { zh: '双龙山绿化的面积', en: 'Area greened on Shuanglong hill' },
		formula: 'km2(green.hill)',
		unit: 'km2',
		digits: 1
	},
	'green.rate': {
		name: { zh: '城区绿化率', en: 'Greening rate of the urban area' },
		row: 'greening-rate'
	},

	...money,
	...goals,
	...plans,
	...flood,
	...people,
	...unsaid,

	'mentions.all': {
		name: { zh: '报告点到镇、街道的次数', en: 'Times the report names a town' },
		count: 'mentions'
	},
	'mentions.done': {
		name: { zh: '其中说的是已完成', en: 'Of these, for something done' },
		count: 'mentions.done'
	},
	'mentions.planned': {
		name: { zh: '其中说的是计划', en: 'Of these, for something planned' },
		count: 'mentions.planned'
	},
	'mentions.inferred': {
		name: { zh: '由村名推定所属镇的次数', en: 'Of these, placed by a village whose town we inferred' },
		count: 'mentions.inferred'
	},
	'mentions.yuetan': {
		name: { zh: '岳滩镇被点到的次数', en: 'Times the report names Yuetan' },
		count: 'mentions.410307104'
	},
	'mentions.gaolong': {
		name: { zh: '高龙镇被点到的次数', en: 'Times the report names Gaolong' },
		count: 'mentions.410307108'
	},
	'mentions.never': {
		name: { zh: '从未被点到的镇和街道', en: 'Towns that the report never names' },
		count: 'towns.never'
	}
} as const satisfies Record<string, Definition>;

/** The name of a claim, as the copy and the figures write it. */
export type ClaimId = keyof typeof definitions;
