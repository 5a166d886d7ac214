import type { Lang } from '../lib/format/lang.js';

/** The story's languages, as a reader chooses between them. */
export const languages = [
	{
		lang: 'zh',
		bcp47: 'zh-Hans',
		title: '偃师五年',
		description:
			'一份区政府工作报告里的数字能说明什么：偃师的空气、森林、建成区、钱、人、大水，和许下的诺言。',
		invitation: '读中文'
	},
	{
		lang: 'en',
		bcp47: 'en',
		title: 'Yanshi in five years',
		description:
			'What the numbers of one Chinese district’s work report can carry: air, forest, city, money, people, a flood, and what was promised.',
		invitation: 'Read in English'
	}
] as const;

/** One of them. */
export const language = (lang: Lang) => languages.find((each) => each.lang === lang) ?? languages[0];
