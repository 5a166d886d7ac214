import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { parseLedger } from '../src/story/ledger.js';
import { parseMentions } from '../src/story/mentions.js';
import { parseExclusions } from './exclusions.js';
import { failureSentence } from './locate.js';
import { verifyReport } from './verification.js';

interface Texts {
	report: string;
	ledger: string;
	excluded: string;
	mentions: string;
}

function textsIn(folder: URL, report: URL): Texts {
	const text = (url: URL) => readFileSync(url, 'utf8');
	return {
		report: text(report),
		ledger: text(new URL('ledger.csv', folder)),
		excluded: text(new URL('excluded.csv', folder)),
		mentions: text(new URL('town-mentions.csv', folder))
	};
}

function verified({ report, ledger, excluded, mentions }: Texts, townCodes: string[]) {
	const rows = parseLedger(ledger);
	return verifyReport({
		report,
		ledger: rows,
		excluded: parseExclusions(excluded),
		mentions: parseMentions(mentions, { townCodes, ledgerIds: rows.map(({ id }) => id) })
	});
}

const fixture = new URL('../tests/fixtures/verify/', import.meta.url);
const good = textsIn(fixture, new URL('report.txt', fixture));
const codes = ['100000001', '100000002'];

/** The sentences that come when one text of the made-up report or its tables is changed. */
function sentences(name: keyof Texts, from: string, to: string): string[] {
	expect(good[name]).toContain(from);
	return verified({ ...good, [name]: good[name].replace(from, to) }, codes).failures.map(failureSentence);
}

test('verifyReport(…) accounts for every number of a report that agrees with its tables', () => {
	const { counts, failures } = verified(good, codes);
	expect(failures).toEqual([]);
	expect(counts).toEqual({
		pages: 3,
		pageMarks: 1,
		rows: 11,
		rowsByPart: { '2021': 8, '2022-plan': 2, 'annex-1': 1 },
		rowsByStatus: { done: 8, plan: 3 },
		rowsByKind: { count: 6, 'from-to': 1, composition: 1, change: 1, level: 2 },
		numbers: 21,
		numbersInRows: 14,
		numbersInSeveralRows: 0,
		numbersExcluded: 7,
		excludedByReason: { date: 4, 'road number': 1, 'page mark': 1, 'list number': 1 },
		mentions: 3,
		mentionsByStatus: { done: 2, planned: 1 },
		mentionsByTown: { '100000001': 2, '100000002': 1 }
	});
});

test('a wrong number fails for its row, and the printed number is left unaccounted for', () => {
	expect(sentences('ledger', ',count,18,', ',count,19,')).toEqual([
		'ledger.csv, canals: looked for the number 19; in or within 12 characters of "新修水渠18公里" on page 1 ' +
			'(printed there: 20, 18, 12.5); correct the number or the fragment',
		'report, number 18: looked for a ledger row or an exclusion for the number 18; page 1, in ' +
			'"0%。枫桥镇新修水渠18公里，落叶焚烧减少1"; add a row to ledger.csv, or a reason to excluded.csv'
	]);
});

test('a wrong end of a change and a wrong part of a composition fail', () => {
	expect(sentences('ledger', ',2.4,3.1,', ',2.4,3.2,')[0]).toContain(
		'ledger.csv, orchards: looked for the number 3.2;'
	);
	expect(sentences('ledger', '50:30:20', '50:31:19')[0]).toContain(
		'pond-fish: looked for the numbers 31, 19;'
	);
});

test('part of a printed number is not the number', () => {
	expect(sentences('ledger', ',change,-12.5,', ',change,-12,')[0]).toContain(
		'leaf-fires: looked for the number 12;'
	);
	expect(sentences('ledger', '新增3—5处', '增3—5')).toEqual([]);
	expect(sentences('ledger', '种下果树1250棵', '种下果树125')[0]).toBe(
		'ledger.csv, fruit-trees: looked for "种下果树125" on page 1; it stands only where it cuts a longer number; ' +
			'let the fragment begin and end outside of numbers'
	);
});

test('a wrong page fails and says the right one', () => {
	expect(sentences('ledger', 'fruit-trees,2021,1,', 'fruit-trees,2021,2,')[0]).toBe(
		'ledger.csv, fruit-trees: looked for "种下果树1250棵" on page 2; it stands on page 1; ' +
			'correct the page or the fragment'
	);
});

test('a fragment over a page break counts for the page on which it begins', () => {
	expect(sentences('ledger', '搬入新居的农户', '入新居的农户66家')).toEqual([]);
	expect(sentences('ledger', '搬入新居的农户', '新居的农户')[0]).toContain(
		'new-homes: looked for "新居的农户" on page 1; it stands on page 2'
	);
});

test('a fragment that does not occur fails', () => {
	expect(sentences('ledger', '种下果树1250棵', '栽下果树1250棵')[0]).toBe(
		'ledger.csv, fruit-trees: looked for "栽下果树1250棵" on page 1; it does not occur in the report\'s 3 pages; ' +
			'copy the characters from the report, white space removed'
	);
});

test('a fragment that stands twice passes only while its number tells the places apart', () => {
	// 要磨面 stands twice on page 2: beside 40 and beside 25
	expect(sentences('ledger', 'flour-fengqiao,2022-plan,2,磨面,', 'flour-fengqiao,2022-plan,2,面粉,')).toEqual(
		[]
	);
	expect(sentences('report', '也要磨面 25', '也要磨面 40')).toEqual([
		'ledger.csv, flour-fengqiao: looked for "要磨面" once on page 2; it stands there 2 times with its numbers; ' +
			'lengthen the fragment until it stands once',
		expect.stringContaining(
			'ledger.csv, flour-lihua: looked for "梨花村也要磨面25吨" on page 2; it does not occur'
		),
		expect.stringContaining('report, number 40: looked for a ledger row or an exclusion')
	]);
	expect(sentences('mentions', '梨花村建成', '梨花村')).toEqual([
		'town-mentions.csv, line 3: looked for "梨花村" once on page 2; it stands there 2 times; ' +
			'lengthen the fragment until it stands once'
	]);
});

test('a fragment that holds the number twice fails', () => {
	const report = good.report.replace('3月 5日', '3月 3日');
	const excluded = good.excluded.replaceAll('3月5日', '3月3日');
	expect(verified({ ...good, report, excluded }, codes).failures.map(failureSentence)).toContain(
		'excluded.csv, line 3: looked for the number 3 once; it stands more than once in "2031年3月3日" on page 1; ' +
			'shorten the fragment until it holds the number once'
	);
});

test('both ends and all parts stand in the printed order', () => {
	expect(sentences('ledger', ',2.4,3.1,', ',3.1,2.4,')).toEqual([
		'ledger.csv, orchards: looked for the numbers 3.1, 2.4 in this order; they stand in another order in or ' +
			'beside "果园由2.4平方公里扩大到" on page 1; give both ends of a change, or the parts of a composition, ' +
			'in the printed order'
	]);
	expect(sentences('ledger', '50:30:20', '50:20:30')[0]).toContain(
		'pond-fish: looked for the numbers 50, 20, 30 in this order'
	);
});

test('a number that is spelled out is found in the fragment', () => {
	expect(sentences('ledger', ',count,2,,,座', ',count,3,,,座')).toEqual([
		expect.stringContaining(
			'ledger.csv, mills: looked for the number 3; in or within 12 characters of "建成两座磨坊"'
		)
	]);
});

test('a number that is in no row and in no exclusion fails with its page', () => {
	expect(sentences('excluded', '2,317,县道317,road number,\n', '')).toEqual([
		'report, number 317: looked for a ledger row or an exclusion for the number 317; page 2, in ' +
			'"磨面25吨以上，县道317改线。地—3—地附件"; add a row to ledger.csv, or a reason to excluded.csv'
	]);
});

test('a number in the fragment of a row that holds another number is not accounted for', () => {
	const ledger = good.ledger
		.replace(/^noodle-shops.*\n/m, '')
		.replace('搬入新居的农户', '搬入新居的农户66家，其中6家');
	expect(verified({ ...good, ledger }, codes).failures.map(failureSentence)).toEqual([
		expect.stringContaining(
			'report, number 6: looked for a ledger row or an exclusion for the number 6; page 2'
		)
	]);
});

test('an exclusion that matches nothing, or what a row or another exclusion holds, fails', () => {
	expect(sentences('excluded', '2,317,县道317', '2,318,县道317')[0]).toBe(
		'excluded.csv, line 5: looked for the number 318; in or within 12 characters of "县道317" on page 2 ' +
			'(printed there: 25, 317, 3, 1); correct the number or the fragment'
	);
	expect(sentences('excluded', '县道317', '省道317')[0]).toContain(
		'excluded.csv, line 5: looked for "省道317" on page 2; it does not occur'
	);
	expect(sentences('excluded', '2,317,', '2,66,其中6家,name,\n2,317,')).toEqual([
		'excluded.csv, line 5: looked for the number 66 of "其中6家" to be in one place only; page 2; ' +
			'it is also in ledger.csv new-homes; remove the exclusion or the row'
	]);
	expect(sentences('excluded', '2,317,', '3,3,—3—,page mark,\n2,317,')).toEqual([
		expect.stringContaining(
			'excluded.csv, line 7: looked for the number 3 of "地—3—地" to be in one place only'
		)
	]);
});

test('a printed page mark that disagrees with the count of pages fails', () => {
	expect(sentences('report', '地— 3 —地', '地— 4 —地')).toContain(
		'report, page mark 4: looked for the printed page mark 4 on page 4; it stands on page 3 by our count; ' +
			'check how the text extract marks the beginning of a page'
	);
});

const realReport = new URL('../../shared/source/report-2022.txt', import.meta.url);

test.runIf(existsSync(realReport))(
	'the ledger, the exclusions and the mentions agree with the report',
	() => {
		const data = new URL('../data/', import.meta.url);
		const towns = csvParse(readFileSync(new URL('towns.csv', data), 'utf8'));
		const { counts, failures } = verified(
			textsIn(data, realReport),
			towns.map(({ code }) => code ?? '')
		);
		expect(failures.map(failureSentence)).toEqual([]);
		expect(counts.rows).toBeGreaterThanOrEqual(300);
		expect(counts).toMatchObject({ pages: 37, pageMarks: 4, mentions: 31 });
		expect(counts.numbersInRows + counts.numbersExcluded).toBe(counts.numbers);
	}
);
