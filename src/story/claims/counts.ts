import type { Count } from './evaluateClaims.js';

/** What counting needs to know of a mention and of a place. */
export interface Countable {
	towns: readonly { code: string }[];
	counties: readonly unknown[];
	mentions: readonly { code: string; status: string; certain: boolean }[];
}

/** The numbers that are counted in this project's own tables, by the name that a definition asks for. */
export function counts({ towns, counties, mentions }: Countable): Record<string, Count> {
	const mentioned = (keep: (mention: Countable['mentions'][number]) => boolean): Count => ({
		value: mentions.filter(keep).length,
		unit: 'mention',
		table: 'town-mentions.csv'
	});
	return {
		towns: { value: towns.length, unit: 'town', table: 'towns.csv' },
		counties: { value: counties.length, unit: 'county', table: 'boundaries' },
		mentions: mentioned(() => true),
		'mentions.done': mentioned(({ status }) => status === 'done'),
		'mentions.planned': mentioned(({ status }) => status === 'planned'),
		'mentions.inferred': mentioned(({ certain }) => !certain),
		'towns.never': {
			value: towns.filter(({ code }) => mentions.every((mention) => mention.code !== code)).length,
			unit: 'town',
			table: 'town-mentions.csv'
		},
		...Object.fromEntries(
			towns.map(({ code }) => [`mentions.${code}`, mentioned((mention) => mention.code === code)])
		)
	};
}
