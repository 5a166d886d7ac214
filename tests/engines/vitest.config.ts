import { defineConfig } from 'vitest/config';

/** The smoke tests of the built site in three browser engines, one file each. */
export default defineConfig({
	root: `${import.meta.dirname}/../..`,
	test: {
		include: ['tests/engines/*.engine.ts'],
		reporters: ['verbose', ['./scripts/unitReport.mjs', { file: 'engines.json' }]],
		maxWorkers: 2,
		// a slow machine fails no test
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000, interval: 50 } }
	}
});
