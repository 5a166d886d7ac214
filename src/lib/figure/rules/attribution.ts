import { error, warning, type Rule } from './rule.js';

/** Boundaries are somebody's work, and in China somebody's approval. */
export const attribution: Rule = {
	id: 'attribution',
	name: { zh: '写明地图来源与审图号', en: 'Boundaries are attributed' },
	find: ({ words, layout, lang }) => {
		const places = (layout?.encodings ?? []).filter(({ variable }) => variable === 'place');
		if (places.length === 0) return [];
		return [
			...(words.attribution?.trim()
				? []
				: [error(`words.${lang}.attribution is empty; say whose the boundaries are, under which licence`)]),
			...places.flatMap((encoding) =>
				encoding.variable !== 'place' || encoding.standing
					? []
					: warning(
							`${encoding.channel}: the map prints no approval number, nor that it has none; if it shows China, give approval: the number, or null`
						)
			)
		];
	}
};
