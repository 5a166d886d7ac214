import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { MENTION_COLUMNS, MentionsError, parseMentions, THEME_NAMES, THEMES } from './mentions.js';

const references = { townCodes: ['100000001', '100000002'], ledgerIds: ['canals'] };
const header = `${MENTION_COLUMNS.join(',')}\n`;
const canal = '100000001,1,done,water,枫桥镇,yes,canals,枫桥镇新修水渠\n';

function problems(text: string): readonly string[] {
	try {
		parseMentions(text, references);
	} catch (error) {
		if (error instanceof MentionsError) return error.problems;
		throw error;
	}
	return [];
}

test('parseMentions(csv, …) reads a certain mention with its figure and an inferred one without', () => {
	expect(
		parseMentions(`${header}${canal}100000002,2,planned,city,梨花村,no,,梨花村建成\n`, references)
	).toEqual([
		{
			line: 2,
			code: '100000001',
			page: 1,
			status: 'done',
			theme: 'water',
			namedAs: '枫桥镇',
			certain: true,
			figure: 'canals',
			fragment: '枫桥镇新修水渠'
		},
		{
			line: 3,
			code: '100000002',
			page: 2,
			status: 'planned',
			theme: 'city',
			namedAs: '梨花村',
			certain: false,
			figure: null,
			fragment: '梨花村建成'
		}
	]);
});

test('parseMentions(csv, …) says what is wrong with each cell', () => {
	const line = '100000003,one,plan,watr,枫桥镇,maybe,ditches,枫桥镇新修水渠\n';
	expect(problems(header + line)).toEqual([
		'town-mentions.csv line 2 (枫桥镇), code: "100000003" is no code of towns.csv; use one of its nine-digit codes',
		'town-mentions.csv line 2 (枫桥镇), page: "one" is not a page; give a whole number from 1',
		'town-mentions.csv line 2 (枫桥镇), status: "plan" is not one of done, planned; did you mean "planned"?',
		`town-mentions.csv line 2 (枫桥镇), theme: "watr" is not one of ${THEMES.join(', ')}; did you mean "water"?`,
		'town-mentions.csv line 2 (枫桥镇), certain: "maybe" is not one of yes, no',
		'town-mentions.csv line 2 (枫桥镇), figure: "ditches" is no id of ledger.csv; leave it empty or name a row that is there'
	]);
});

test('parseMentions(csv, …) refuses a name that is not in the fragment, and a mention twice', () => {
	expect(problems(`${header}100000001,1,done,water,枫桥,yes,,新修水渠\n`)[0]).toContain(
		'named_as: "枫桥" is not in the fragment "新修水渠"'
	);
	expect(problems(header + canal + canal)).toEqual([
		'town-mentions.csv line 3 (枫桥镇): the same mention is already on line 2; remove one'
	]);
});

test('every theme has a name in both languages', () => {
	for (const theme of THEMES) {
		expect(THEME_NAMES[theme].zh, theme).toMatch(/\p{Script=Han}/u);
		expect(THEME_NAMES[theme].en, theme).not.toBe('');
	}
});

test('data/town-mentions.csv: 31 mentions, 20 certain and 11 by village alone, 9 done and 22 planned', () => {
	const csv = readFileSync(new URL('../../data/town-mentions.csv', import.meta.url), 'utf8');
	const cells = csvParse(csv);
	const mentions = parseMentions(csv, {
		townCodes: cells.map(({ code }) => code ?? ''),
		ledgerIds: cells.map(({ figure }) => figure ?? '')
	});
	expect(mentions).toHaveLength(31);
	expect(mentions.filter(({ certain }) => certain)).toHaveLength(20);
	expect(mentions.filter(({ status }) => status === 'done')).toHaveLength(9);
	expect(new Set(mentions.map(({ theme }) => theme)).size).toBe(THEMES.length);
	const times = (code: string) => mentions.filter((mention) => mention.code === code).length;
	expect([times('410307104'), times('410307108')]).toEqual([6, 5]); // 岳滩, 高龙: most
	expect([times('410307111'), times('410307006')]).toEqual([0, 0]); // 邙岭, 槐新: never
});
