import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { derive } from './derive.js';

const root = join(import.meta.dirname, '..');
let copy: string;

beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'yiluo-data-'));
	cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const path = (name: string) => join(copy, 'data', name);
const change = (name: string, from: string | RegExp, to: string) => {
	const before = readFileSync(path(name), 'utf8');
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	writeFileSync(path(name), after);
};

test('what is committed is what data/ gives', async () => {
	const { files } = await derive(copy);
	for (const [file, bytes] of files) expect(readFileSync(join(root, file)).equals(bytes), file).toBe(true);
});

describe('what is at fault stops it, with a message that says what to do', () => {
	test('a broken row of the ledger', async () => {
		change('ledger.csv', ',from-to,,18.46,21.14,', ',fromto,,18.46,21.14,');
		await expect(derive(copy)).rejects.toThrow(
			/ledger\.csv line \d+ \(forest-cover\), kind: "fromto" is not one of .*did you mean "from-to"\?/
		);
	});

	test('a row that a claim needs', async () => {
		change('ledger.csv', /^forest-cover,.*\n/m, '');
		await expect(derive(copy)).rejects.toThrow(
			'claim forest.from: data/ledger.csv has no row "forest-cover"'
		);
	});

	test('a mention of a town that is not there', async () => {
		change('town-mentions.csv', '410307110', '410307999');
		await expect(derive(copy)).rejects.toThrow(/town-mentions\.csv line 2.*410307999/);
	});

	test('a missing table', async () => {
		rmSync(path('references.csv'));
		await expect(derive(copy)).rejects.toThrow(
			'data/references.csv is missing; restore it from the repository'
		);
	});

	test('a missing boundary file', async () => {
		rmSync(path('boundaries/counties.geojson'));
		await expect(derive(copy)).rejects.toThrow(/counties\.geojson/);
	});

	test('a malformed boundary file', async () => {
		writeFileSync(path('boundaries/counties.geojson'), '{"type":"FeatureCollection","features":[{}]}');
		await expect(derive(copy)).rejects.toThrow(/counties\.geojson/);
	});

	test('a town without a region in a real boundary file', async () => {
		writeFileSync(path('boundaries/towns.geojson'), '{"type":"FeatureCollection","features":[]}');
		await expect(derive(copy)).rejects.toThrow(/410307004|首阳山/);
	});
});
