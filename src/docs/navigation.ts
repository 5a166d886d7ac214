import type { Lang } from 'yiluo';
import { groups } from './groups.js';
import { kinds } from './kinds.js';
import type { PageKind } from './pageKind.js';

/** The kinds by question, as names to click on. */
export interface NavigationGroup {
	id: string;
	question: string;
	kinds: readonly { kind: PageKind; name: string }[];
}

/** Where a reader of the documentation can go. */
export const navigation = (lang: Lang): NavigationGroup[] =>
	groups.map(({ id, question, kinds: members }) => ({
		id,
		question: question[lang],
		kinds: members.map((kind) => ({ kind, name: kinds[kind].name[lang] }))
	}));
