import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEngines, type EngineName } from '../../scripts/engines.mjs';
import type { Engine } from './engine';
import { puppet } from './puppet';
import { site, type Site } from './site';
import { storyTests } from './smoke/story';
import type { SmokeTest } from './smoke/smokeTest';
import { webkit } from './webkit';

const tests: SmokeTest[] = [...storyTests];

/** Runs every smoke test in an engine; skips them where the machine does not have it. */
export function smoke(name: EngineName): void {
	const found = findEngines();
	describe.skipIf(!found[name])(name, () => {
		let engine: Engine;
		let pages: Site;

		beforeAll(async () => {
			pages = await site({ telling: name === 'webkit' });
			engine = await start(name, found, pages);
		});
		afterAll(async () => {
			await engine?.close();
			await pages?.close();
		});

		for (const { title, run } of tests)
			test(title, async () => {
				await run(engine, pages);
				expect(await engine.said(), 'errors and warnings of the page').toEqual([]);
			});
	});
}

async function start(
	name: EngineName,
	found: ReturnType<typeof findEngines>,
	{ heard }: Site
): Promise<Engine> {
	const path = found[name];
	if (!path) throw new Error(`${name} is not on this machine`);
	return typeof path === 'object'
		? webkit(path, heard)
		: puppet(name === 'firefox' ? name : 'chromium', path);
}
