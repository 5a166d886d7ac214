import { launch, type Frame, type LaunchOptions } from 'puppeteer-core';
import { callText, type Engine, type Key, type Place } from './engine';

const ways = {
	chromium: {
		browser: 'chrome',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
	},
	firefox: { browser: 'firefox' }
} satisfies Record<string, LaunchOptions>;

/** Chromium by its own protocol, or Firefox by WebDriver BiDi. */
export async function puppet(name: keyof typeof ways, executablePath: string): Promise<Engine> {
	const browser = await launch({ ...ways[name], executablePath, headless: true, protocolTimeout: 120_000 });
	const page = await browser.newPage();
	page.setDefaultTimeout(60_000);
	let said: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) said.push(message.text());
	});
	page.on('pageerror', (error) => said.push(String(error)));
	return {
		name,
		...place(page.mainFrame()),
		async open(url) {
			await page.goto(url, { waitUntil: 'load' });
		},
		async frame(selector) {
			const element = await page.waitForSelector(selector);
			const frame = await element?.contentFrame();
			if (!frame) throw new Error(`${name}: "${selector}" is no frame`);
			return place(frame);
		},
		async press(...keys: Key[]) {
			for (const key of keys) await page.keyboard.press(key);
		},
		resize: (size) => page.setViewport(size),
		async said() {
			const all = said;
			said = [];
			return all;
		},
		close: () => browser.close()
	};
}

const place = (frame: Frame): Place => ({
	evaluate: <Args extends unknown[], Value>(run: (...args: Args) => Value | Promise<Value>, ...args: Args) =>
		frame.evaluate(callText(run, args)) as Promise<Value>,
	async click(selector) {
		await frame.waitForSelector(selector);
		await frame.click(selector);
	}
});
