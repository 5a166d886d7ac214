import type { Bilingual, Lang } from 'yiluo';
import { countriesZh } from './countries.js';
import { vegaText } from './packageFile.js';

/** A country in a year, every fifth from 1955 to 2005. */
export interface CountryYear {
	country: string;
	region: string;
	year: number;
	/** Years that a newborn could expect to live. */
	life: number;
	/** Children a woman. */
	births: number;
	people: number;
}

interface Raw {
	country: string;
	/** 0–5: a number for a region. */
	cluster: number;
	year: number;
	life_expect: number;
	fertility: number;
	pop: number;
}

const regions: readonly Bilingual[] = [
	{ zh: '南亚', en: 'South Asia' },
	{ zh: '欧洲与中亚', en: 'Europe and Central Asia' },
	{ zh: '撒哈拉以南非洲', en: 'Sub-Saharan Africa' },
	{ zh: '美洲', en: 'Americas' },
	{ zh: '东亚与太平洋', en: 'East Asia and Pacific' },
	{ zh: '中东与北非', en: 'Middle East and North Africa' }
];

const raw = JSON.parse(vegaText('gapminder.json')) as Raw[];

/** Gapminder's countries that have a name in both languages, in every year of the data. */
export const countryYears = (lang: Lang): CountryYear[] =>
	raw.flatMap(({ country, cluster, year, life_expect: life, fertility: births, pop: people }) => {
		const zh = countriesZh[country];
		const region = regions[cluster];
		if (!zh || !region) return [];
		return [{ country: lang === 'zh' ? zh : country, region: region[lang], year, life, births, people }];
	});

/** One country by its English name, as the data of a language call it. */
export const countryName = (country: string, lang: Lang): string =>
	lang === 'zh' ? (countriesZh[country] ?? country) : country;

/** The years of some countries, by their English names, in the order given. */
export function yearsOf(countries: readonly string[], lang: Lang): CountryYear[] {
	const all = countryYears(lang);
	return countries.flatMap((name) => all.filter(({ country }) => country === countryName(name, lang)));
}
