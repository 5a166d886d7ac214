import { en } from './copy/en.js';
import { zh } from './copy/zh.js';

/** The story's languages, as a reader chooses between them. */
export const languages = [
	{ lang: 'zh', bcp47: 'zh-Hans', title: zh.title, description: zh.description, invitation: '读中文' },
	{ lang: 'en', bcp47: 'en', title: en.title, description: en.description, invitation: 'Read in English' }
] as const;
