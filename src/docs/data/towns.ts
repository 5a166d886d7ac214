import type { Lang } from 'yiluo';
import { places } from '$story/places';
import { archive } from './ledger.js';

/** How often the report names a town. */
const mentionsOf = (town: string): number => archive.mentions.filter(({ code }) => code === town).length;

/** The towns of Yanshi, with the times that the report names each. */
export const towns = (lang: Lang) =>
	places.towns.map(({ code, shortName, point: [lon, lat], tile: [col, row] }) => ({
		code,
		name: shortName[lang],
		count: mentionsOf(code),
		point: [lon, lat] as [number, number],
		col,
		row
	}));

/** One mark for each time that the report names a town. */
export const mentionMarks = () =>
	archive.mentions.map(({ code, line, status, certain }) => ({ key: `mention-${line}`, code, status, certain }));
