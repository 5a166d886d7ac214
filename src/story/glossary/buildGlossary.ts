import type { Lang } from '../../lib/format/lang.js';
import { copies } from '../copy/copies.js';
import { writeSelection, everything } from '../ledgerTable/selection.js';
import { terms } from './terms.js';

/** A term in one language, with links from the page on. */
export interface Entry {
	id: string;
	name: string;
	/** The same in the other language. */
	other: string;
	meaning: string;
	links: readonly { href: string; text: string }[];
}

/** The glossary in one language, as data. */
export interface GlossaryPage {
	lang: Lang;
	title: string;
	intro: string;
	back: string;
	entries: readonly Entry[];
}

const words = {
	zh: {
		title: '词语',
		intro: '正文和报告里会遇到的词，用我们的话解释。',
		back: '回到正文',
		scene: (title: string) => `见正文“${title}”`,
		ledger: '报告里的数字'
	},
	en: {
		title: 'Words',
		intro: 'Words of the report that a reader may not know, explained in ours.',
		back: 'Back to the story',
		scene: (title: string) => `In the story: ${title}`,
		ledger: 'Its figures in the report'
	}
};

/** The glossary in one language. */
export function buildGlossary(lang: Lang): GlossaryPage {
	const { title, intro, back, scene: sceneText, ledger } = words[lang];
	return {
		lang,
		title,
		intro,
		back,
		entries: terms.map(({ id, name, meaning, scene, search }) => ({
			id,
			name: name[lang],
			other: name[lang === 'zh' ? 'en' : 'zh'],
			meaning: meaning(lang),
			links: [
				...(scene ? [{ href: `../#${scene}-1`, text: sceneText(copies[lang].scenes[scene].title) }] : []),
				...(search ? [{ href: `../ledger/${writeSelection({ ...everything, search })}`, text: ledger }] : [])
			]
		}))
	};
}
