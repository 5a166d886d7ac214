import { quantity, type Bilingual, type Lang, type Unit } from 'yiluo/layout';
import type Goals from '../examples/bullet/1-goals.svelte';
import type References from '../examples/bullet/2-references.svelte';
import type Money from '../examples/bullet/3-money.svelte';
import { claim, printed, reportPages } from '../data/ledger.js';
import type { Given, KindRows } from './exampleProps.js';

interface Goal {
	key: string;
	name: Bilingual;
	/** Ledger ids of the level of 2021 and of the goal. */
	level: string;
	goal: string;
	unit: Unit;
}

const goals: readonly Goal[] = [
	{
		key: 'revenue',
		name: { zh: '一般公共预算收入', en: 'Budget revenue' },
		level: 'revenue-2021',
		goal: 'revenue-goal-2025',
		unit: 'yuan'
	},
	{
		key: 'income',
		name: { zh: '居民人均可支配收入', en: 'Income per resident' },
		level: 'income-2021',
		goal: 'income-goal',
		unit: 'yuan'
	},
	{
		key: 'gdp',
		name: { zh: '地区生产总值', en: 'GDP' },
		level: 'gdp-2021',
		goal: 'gdp-goal-2025',
		unit: 'yuan'
	},
	{
		key: 'firms',
		name: { zh: '国家级高新技术企业', en: 'National high-tech firms' },
		level: 'hightech-firms',
		goal: 'hightech-firms-goal',
		unit: ''
	},
	{
		key: 'visits',
		name: { zh: '接待游客', en: 'Visits by tourists' },
		level: 'visits-2021',
		goal: 'visits-goal',
		unit: 'visit'
	},
	{
		key: 'tourism',
		name: { zh: '旅游收入', en: 'Tourism revenue' },
		level: 'tourism-revenue-2021',
		goal: 'tourism-revenue-goal',
		unit: 'yuan'
	}
];

const reached = ({ level, goal, unit }: Goal, lang: Lang): string => {
	const [now, then] = [level, goal].map((id) => quantity(printed(id), unit, lang));
	return lang === 'zh' ? `${now}，目标${then}` : `${now} of ${then}`;
};

const shares: Given<typeof Goals> = (lang) => ({
	rows: goals.map((goal) => ({
		key: goal.key,
		name: goal.name[lang],
		share: Math.round((1000 * printed(goal.level)) / printed(goal.goal)) / 10,
		note: reached(goal, lang)
	})),
	source: reportPages(
		goals.flatMap(({ level, goal }) => [level, goal]),
		lang
	)
});

const references: Given<typeof References> = () => ({
	fine: {
		ceiling: claim('pm25.ceiling'),
		standard: claim('pm25.standard'),
		guideline: claim('pm25.guideline')
	},
	coarse: {
		ceiling: claim('pm10.ceiling'),
		standard: claim('pm10.standard'),
		guideline: claim('pm10.guideline')
	}
});

const money: Given<typeof Money> = (lang) => ({
	rows: goals
		.filter(({ key }) => ['revenue', 'tourism'].includes(key))
		.map(({ key, name, level, goal }) => ({
			key,
			name: name[lang],
			value: printed(level),
			target: printed(goal)
		}))
});

/** Values held against goals and norms. */
export const bullet: KindRows = {
	card: (lang) => ({
		chart: 'bullet',
		options: { unit: 'yuan', rows: money(lang).rows.map((row) => ({ ...row, tone: 'loess' })) }
	}),
	examples: { '1-goals': shares, '2-references': references, '3-money': money }
};
