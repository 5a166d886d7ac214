import type { Edition } from '../../lib/figure/edition.js';
import type { Lang } from '../../lib/format/lang.js';
import { copies } from '../copy/copies.js';
import { storyArchive } from '../storyArchive.js';
import { storyEditions } from './storyEditions.js';

const made: Partial<Record<Lang, ReadonlyMap<string, Edition>>> = {};

/** The figures of the story in a language, by their ids: made once. */
export const storyFigures = (lang: Lang): ReadonlyMap<string, Edition> =>
	(made[lang] ??= new Map(
		storyEditions(storyArchive(), copies[lang]).map((figure) => [figure.spec.id, figure])
	));
