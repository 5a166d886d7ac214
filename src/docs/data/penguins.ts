import type { Bilingual, Lang } from 'yiluo';
import { vegaText } from './packageFile.js';

/** One penguin that was measured. */
export interface Penguin {
	species: string;
	island: string;
	/** Millimetres; `null` was not measured. */
	flipper: number | null;
	/** Kilograms; `null` was not weighed. */
	mass: number | null;
}

const species: Readonly<Record<string, Bilingual>> = {
	Adelie: { zh: '阿德利企鹅', en: 'Adélie' },
	Chinstrap: { zh: '帽带企鹅', en: 'Chinstrap' },
	Gentoo: { zh: '巴布亚企鹅', en: 'Gentoo' }
};
const islands: Readonly<Record<string, Bilingual>> = {
	Biscoe: { zh: '比斯科岛', en: 'Biscoe' },
	Dream: { zh: '梦幻岛', en: 'Dream' },
	Torgersen: { zh: '托格森岛', en: 'Torgersen' }
};

interface Raw {
	Species: string;
	Island: string;
	'Flipper Length (mm)': number | null;
	'Body Mass (g)': number | null;
}

/** The 344 penguins of the Palmer Archipelago. */
export const penguins = (lang: Lang): Penguin[] =>
	(JSON.parse(vegaText('penguins.json')) as Raw[]).map((raw) => ({
		species: species[raw.Species]?.[lang] ?? raw.Species,
		island: islands[raw.Island]?.[lang] ?? raw.Island,
		flipper: raw['Flipper Length (mm)'],
		mass: raw['Body Mass (g)'] === null ? null : raw['Body Mass (g)'] / 1000
	}));
