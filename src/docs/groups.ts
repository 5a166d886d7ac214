import type { Bilingual } from 'yiluo';
import type { PageKind } from './pageKind.js';

/** Kinds that answer one question of a reader. */
export interface Group {
	/** Ends its address on the gallery. */
	id: string;
	question: Bilingual;
	kinds: readonly PageKind[];
}

/** The kinds in the order of the gallery, by what a reader asks. */
export const groups: readonly Group[] = [
	{
		id: 'change',
		question: { zh: '怎么变的？', en: 'How did it change?' },
		kinds: ['line', 'slope']
	},
	{
		id: 'spread',
		question: { zh: '怎样分布？', en: 'How is it spread?' },
		kinds: ['scatter', 'beeswarm']
	},
	{
		id: 'compare',
		question: { zh: '哪个多，哪个少？', en: 'Which is more?' },
		kinds: ['bar', 'dot', 'squares', 'table']
	},
	{
		id: 'parts',
		question: { zh: '由哪些部分组成？', en: 'What is it made of?' },
		kinds: ['composition', 'waffle', 'dotGrid']
	},
	{
		id: 'each',
		question: { zh: '处处都这样吗？', en: 'Is it so everywhere?' },
		kinds: ['facet']
	},
	{
		id: 'place',
		question: { zh: '在什么地方？', en: 'Where is it?' },
		kinds: ['map', 'choropleth', 'symbolMap', 'tileGrid']
	},
	{
		id: 'promises',
		question: { zh: '说过要做的，做到哪一步？', en: 'What was promised?' },
		kinds: ['bullet', 'calendar']
	}
];
