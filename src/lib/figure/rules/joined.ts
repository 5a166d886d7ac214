import { warning, type Rule } from './rule.js';

/** A region that no row speaks of may be one whose code was mistyped, or changed. */
export const joined: Rule = {
	id: 'joined',
	name: { zh: '每个地区都有数据行', en: 'Every region has a row' },
	find: ({ layout }) =>
		(layout?.encodings ?? []).flatMap((encoding) => {
			if (encoding.variable !== 'place' || !encoding.bare?.length) return [];
			const { channel, bare } = encoding;
			return [
				warning(
					`${channel}: ${bare.length} ${bare.length === 1 ? 'region has' : 'regions have'} no row (${bare.join(', ')}); give ${bare.length === 1 ? 'it' : 'each'} one, with value null where it is not known, or \`codes\` where the codes changed`
				)
			];
		})
};
