import { describe, expect, test } from 'vitest';
import type { MapOptions } from '../../lib/charts/mapOptions.js';
import { storyArchive } from '../storyArchive.js';
import { buildTown, buildTowns, townCodes } from './buildTowns.js';

const { mentions, ledger } = storyArchive();

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
	const pages = townCodes.map((code) => buildTown(code, lang));

	test('every mention stands on the page of its town, and on no other', () => {
		for (const { code, told } of pages)
			expect(told.map(({ page, fragment }) => [page, fragment])).toEqual(
				mentions.filter((mention) => mention.code === code).map(({ page, fragment }) => [page, fragment])
			);
		expect(pages.flatMap(({ told }) => told)).toHaveLength(mentions.length);
	});

	test('the list of all counts what the pages tell, those named most first', () => {
		const { towns } = buildTowns(lang);
		const counts = towns.map(({ done, planned }) => done + planned);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(counts.reduce((sum, count) => sum + count)).toBe(mentions.length);
		expect(buildTowns(lang).themes.reduce((sum, { count }) => sum + count, 0)).toBe(mentions.length);
		for (const { code, done, planned } of towns) {
			const told = pages.find((page) => page.code === code)?.told ?? [];
			expect(told.filter(({ status }) => status === 'done')).toHaveLength(done);
			expect(told.filter(({ status }) => status === 'planned')).toHaveLength(planned);
		}
	});

	test('who lies beside whom is mutual, and each page looks at its town and those', () => {
		const near = new Map(pages.map((page) => [page.code, page.near.map(({ code }) => code)]));
		for (const { code, map } of pages) {
			for (const other of near.get(code) ?? []) expect(near.get(other)).toContain(code);
			const { camera, highlight } = map.options as unknown as MapOptions;
			expect(highlight).toEqual([code]);
			expect(camera?.to).toEqual([code, ...(near.get(code) ?? [])]);
		}
	});

	test('one walks through all of them and comes back', () => {
		const walked: string[] = [];
		for (let code = pages[0]?.code ?? ''; !walked.includes(code); code = buildTown(code, lang).after.code)
			walked.push(code);
		expect(walked.toSorted()).toEqual([...townCodes].sort());
		for (const { code, after } of pages) expect(buildTown(after.code, lang).before.code).toBe(code);
	});

	test('figures are those of the ledger, and shared ones say so', () => {
		const figures = pages.flatMap(({ told }) => told.flatMap(({ figure }) => figure ?? []));
		expect(figures.length).toBe(mentions.filter(({ figure }) => figure).length);
		for (const { id, shared } of figures) {
			expect(ledger.some((row) => row.id === id)).toBe(true);
			const carried = new Set(mentions.filter(({ figure }) => figure === id).map(({ fragment }) => fragment));
			expect(shared).toBe(carried.size > 1);
		}
	});

	test('what is not known is told of each, and what is never named says so', () => {
		for (const { told, unknown, intro } of pages) {
			expect(unknown.length).toBeGreaterThanOrEqual(4);
			expect(/\d/.test(intro)).toBe(told.length > 0);
		}
	});
});

test('a code that no town has is refused', () => {
	expect(() => buildTown('410307999', 'en')).toThrow('no town has the code 410307999; use one of 410307');
});
