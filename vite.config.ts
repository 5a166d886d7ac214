import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/browser/**'],
		environment: 'node',
		// a slow machine fails no test
		testTimeout: 120_000,
		hookTimeout: 600_000
	}
});
