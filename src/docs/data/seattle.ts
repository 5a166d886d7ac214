import { csvParse, rollups } from 'd3';
import type { Bilingual, Lang } from 'yiluo';
import { vegaText } from './packageFile.js';

/** How many days of a month had a kind of weather. */
export interface MonthDays {
	month: string;
	weather: string;
	days: number;
}

const weathers: readonly (readonly [id: string, name: Bilingual])[] = [
	['sun', { zh: '晴', en: 'Sun' }],
	['fog', { zh: '雾', en: 'Fog' }],
	['drizzle', { zh: '毛毛雨', en: 'Drizzle' }],
	['rain', { zh: '雨', en: 'Rain' }]
];
const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The days of 2015 in Seattle by month and weather, the sunny ones first; a weather that did not occur is 0. */
export function seattleDays(lang: Lang): MonthDays[] {
	const days = csvParse(vegaText('seattle-weather.csv'), ({ date = '', weather = '' }) => ({ date, weather }));
	const counts = new Map(
		rollups(
			days.filter(({ date }) => date.startsWith('2015')),
			(rows) => rows.length,
			({ date, weather }) => `${Number(date.slice(5, 7))} ${weather}`
		)
	);
	return english.flatMap((name, index) =>
		weathers.map(([id, words]) => ({
			month: lang === 'zh' ? `${index + 1}月` : name,
			weather: words[lang],
			days: counts.get(`${index + 1} ${id}`) ?? 0
		}))
	);
}
