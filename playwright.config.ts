import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.mjs';

/** The built site's; the development server takes the next one. */
const port = Number(process.env.TEST_PORT ?? 4173);

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	workers: 2,
	timeout: 300_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	outputDir: 'test-results/browser',
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: {
			executablePath: browserPath(),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
		}
	},
	forbidOnly: true,
	// A browser on a busy machine may drop a frame: what fails twice is a defect, and what fails once is named at the end.
	retries: 1,
	webServer: [
		{
			command: `node scripts/serve.mjs --port ${port}`,
			url: `http://127.0.0.1:${port}/zh/`,
			reuseExistingServer: false
		},
		{
			command: `npx vite dev --port ${port + 1} --strictPort --host 127.0.0.1`,
			url: `http://127.0.0.1:${port + 1}/favicon.svg`,
			reuseExistingServer: false
		}
	]
});
