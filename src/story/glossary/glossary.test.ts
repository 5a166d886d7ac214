import { describe, expect, test } from 'vitest';
import { copies } from '../copy/copies.js';
import { entries } from '../ledgerTable/entries.js';
import { everything, select } from '../ledgerTable/selection.js';
import { storyArchive } from '../storyArchive.js';
import { buildGlossary } from './buildGlossary.js';
import { terms } from './terms.js';

const archive = storyArchive();

test('each term stands once, and is used: its scene speaks of it, or the ledger has figures of it', () => {
	expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
	for (const { id, scene, search } of terms) {
		expect(scene ?? search, id).toBeDefined();
		if (search)
			for (const lang of ['zh', 'en'] as const)
				expect(select(entries(archive, lang), { ...everything, search }).length, id).toBeGreaterThan(0);
	}
	const copy = JSON.stringify(copies.zh);
	for (const { name, scene, search } of terms) if (scene && !search) expect(copy).toContain(name.zh);
});

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
	const page = buildGlossary(lang);

	test('each has a meaning in that language, and links that lead on', () => {
		for (const { meaning, links, name, other } of page.entries) {
			expect(/\p{Script=Han}/u.test(meaning)).toBe(lang === 'zh');
			expect(name).not.toBe(other);
			for (const { href } of links) expect(href).toMatch(/^\.\.\/(#[a-z]+-1|ledger\/\?search=.+)$/);
		}
	});

	test('a mu is what the library makes of it', () => {
		expect(page.entries.find(({ id }) => id === 'mu')?.meaning).toMatch(
			lang === 'zh' ? /667平方米.*15亩/ : /667.m².*15.mu/
		);
	});
});
