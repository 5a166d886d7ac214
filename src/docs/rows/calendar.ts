import { quantity, type Bilingual } from 'yiluo/layout';
import type Year from '../examples/calendar/1-year.svelte';
import type Today from '../examples/calendar/2-today.svelte';
import type Vague from '../examples/calendar/3-vague.svelte';
import { ledgerRow, printed, reportPages } from '../data/ledger.js';
import type { Given, KindRows } from './exampleProps.js';

/** What is due, by the ledger id of its deadline. */
const promises: readonly (readonly [id: string, name: Bilingual])[] = [
	['foil-cutting-start-deadline', { zh: '导电箔精切割开工', en: 'Battery-foil project starts' }],
	['spray-centre-deadline', { zh: '岳滩喷涂中心投用', en: 'Spray-coating centre opens' }],
	['pilot-villages-deadline', { zh: '三变改革试点完成', en: 'Pilot villages finish' }],
	['waterworks-deadline', { zh: '水毁工程修复', en: 'Flooded waterworks repaired' }],
	['estates-deadline', { zh: '灾后安置小区建成', en: 'Resettlement estates built' }],
	['park-centre-deadline', { zh: '园区服务中心投用', en: 'Park service centre opens' }],
	['cable-plants-deadline', { zh: '电缆项目投产', en: 'Cable plants produce' }],
	['zone-reform-deadline', { zh: '开发区人事改革推行', en: 'Staffing reform in force' }],
	['bridges-deadline', { zh: '两座国道桥扩宽', en: 'Two bridges widened' }],
	['village-governance-deadline', { zh: '三清两建完成', en: 'Village governance drive done' }],
	['southern-hills-deadline', { zh: '南部山区生态修复', en: 'Southern hills restored' }],
	['plaza-deadline', { zh: '万达综合体开业', en: 'Shopping complex opens' }],
	['foil-phase-one-deadline', { zh: '导电箔一期投产', en: 'Foil plant produces' }]
];

const ids = promises.map(([id]) => id);
const flood = ['waterworks-deadline', 'estates-deadline'];

const year: Given<typeof Year> = (lang) => ({
	rows: promises.map(([key, name]) => ({ key, date: ledgerRow(key).period, name: name[lang] })),
	source: reportPages(ids, lang)
});

const today: Given<typeof Today> = (lang) => ({ ...year(lang), told: flood });

/** The end of a year is no month, and a goal without a date is no promise of a day. */
const vague: Given<typeof Vague> = (lang) => {
	const villages = quantity(printed('village-income-2022'), 'yuan', lang);
	const residents = quantity(printed('income-goal'), 'yuan', lang);
	return {
		rows: [
			...year(lang)
				.rows.filter(({ key }) => flood.includes(key))
				.map(({ name, date }) => ({ name, date, status: 'planned' as const })),
			{
				name: { zh: `各村集体收入达到${villages}`, en: `Each village earns ${villages}` }[lang],
				date: ledgerRow('village-income-2022').period,
				status: 'planned'
			},
			{
				name: { zh: `居民人均收入达到${residents}`, en: `Residents earn ${residents} a head` }[lang],
				date: null,
				status: 'planned'
			}
		]
	};
};

/** Promises by their dates. */
export const calendar: KindRows = {
	card: (lang) => ({
		chart: 'calendar',
		options: {
			rows: year(lang).rows.filter(({ key }) => flood.includes(key) || key === 'bridges-deadline'),
			date: 'date',
			name: 'name',
			key: 'key',
			span: ['2022-04', '2022-09']
		}
	}),
	examples: { '1-year': year, '2-today': today, '3-vague': vague }
};
