import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './scripts/embedScripts.js';

/**
 * How a browser gets the code. What the story's figures are drawn with is one file, as if the documentation were not
 * there: cut up by who else uses what, it would be a seventh larger.
 */
const codeSplitting = {
	groups: [
		{ name: 'svelte', test: /node_modules[\\/](@sveltejs[\\/]kit|svelte|esm-env|clsx)[\\/]/, priority: 2 },
		{
			name: 'figures',
			test: /src[\\/](story[\\/]kinds\.ts|lib[\\/]figure[\\/]Figure\.svelte)$/,
			priority: 2
		}
	]
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), embedScripts()],
	// the lab draws the samples that the tests draw
	server: { fs: { allow: ['tests'] } },
	build: isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting } } },
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/browser/**', '**/node_modules/**'],
		environment: 'node',
		// a slow machine fails no test
		testTimeout: 120_000,
		hookTimeout: 600_000,
		// the documentation reads the theme's colours out of its style sheet
		css: { include: /theme\.css/ }
	}
}));
