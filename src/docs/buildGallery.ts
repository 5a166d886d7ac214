import type { ChartSpec, Lang } from 'yiluo';
import { groups } from './groups.js';
import { kinds } from './kinds.js';
import { rows } from './rows.js';
import type { PageKind } from './pageKind.js';

/** One kind on the gallery. */
export interface Card {
	kind: PageKind;
	component: string;
	name: string;
	sentence: string;
	spec: ChartSpec;
}

/** The kinds that answer one question. */
export interface CardGroup {
	id: string;
	question: string;
	cards: readonly Card[];
}

/** The gallery in one language. */
export const buildGallery = (lang: Lang): CardGroup[] =>
	groups.map(({ id, question, kinds: members }) => ({
		id,
		question: question[lang],
		cards: members.map((kind) => ({
			kind,
			component: kinds[kind].component,
			name: kinds[kind].name[lang],
			sentence: kinds[kind].sentence[lang],
			spec: rows[kind].card(lang)
		}))
	}));
