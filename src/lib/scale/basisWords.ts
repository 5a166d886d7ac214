import type { Bilingual, Lang } from '../format/lang.js';
import type { Basis, Status } from './tones.js';

const statuses: Record<Status, Bilingual> = {
	done: { zh: '已完成', en: 'done' },
	planned: { zh: '计划', en: 'planned' }
};

const bases: Record<Basis, Bilingual> = {
	printed: { zh: '原文所载', en: 'printed' },
	derived: { zh: '推算', en: 'derived' },
	assumed: { zh: '假设', en: 'assumed' }
};

/** A status as a word for a table or a summary. */
export const statusWord = (status: Status, lang: Lang): string => statuses[status][lang];

/** A basis as a word for a table or a summary. */
export const basisWord = (basis: Basis, lang: Lang): string => bases[basis][lang];

const dashes: Record<Basis, string | undefined> = { printed: undefined, derived: '4 3', assumed: '1 3' };

/** How a line is broken that stands on this basis: printed whole, derived dashed, assumed dotted. */
export const basisDash = (basis: Basis): string | undefined => dashes[basis];
