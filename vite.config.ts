import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/browser/**'],
		environment: 'node',
		// a busy machine takes its time
		testTimeout: 30_000,
		// the documentation reads the theme's colours out of its style sheet
		css: { include: /theme\.css/ }
	}
});
