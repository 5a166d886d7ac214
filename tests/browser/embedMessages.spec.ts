import { expect, test, type Page } from '@playwright/test';
import { article, figureFiles, figures, host, serveFiles, type Files } from './embedSite';
import { watch } from './page';

const line = `${figures}embed/en/line/`;
const script = `<script async src="${figures}embed/host.js"></script>`;
const frame = (attributes = 'data-yiluo height="300"', src = line) =>
	`<iframe src="${src}" title="A line" width="640" ${attributes}></iframe>`;

let site: Files;
test.beforeAll(async () => {
	site = await figureFiles();
});

async function open(page: Page, body: string, more: Files = {}) {
	await serveFiles(page, figures, { ...site, ...more });
	await serveFiles(page, host, { '/': article(body) });
	await page.goto(host);
}

const frameHeight = (page: Page): Promise<number> =>
	page
		.locator('iframe')
		.first()
		.evaluate((one: HTMLElement) => one.offsetHeight);

const inside = (page: Page, selector = 'html') => page.frameLocator('iframe >> nth=0').locator(selector);

const pageHeight = (page: Page): Promise<number> =>
	inside(page).evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** A page that listens as others' hosts do: each sets the height of the frame that it takes for its own. */
const listeners: Record<string, { src?: string; attributes?: string; code: string }> = {
	Datawrapper: {
		code: `for (const id in data['datawrapper-height'] ?? {}) if (source === frame.contentWindow) set(data['datawrapper-height'][id])`
	},
	'Datawrapper, by address': {
		code: `for (const id in data['datawrapper-height'] ?? {}) document.querySelector("iframe[src*='" + id + "']").style.height = data['datawrapper-height'][id] + 'px'`
	},
	AMP: {
		code: `if (data.sentinel === 'amp' && data.type === 'embed-size') set(data.height)`
	},
	Flourish: {
		code: `const said = typeof data === 'string' && data[0] === '{' && JSON.parse(data); if (said && said.sender === 'Flourish' && said.method === 'resize') set(said.height)`
	},
	Medium: {
		code: `const said = typeof data === 'string' && data[0] === '{' && JSON.parse(data); if (said && said.context === 'iframe.resize' && said.src === frame.src) set(said.height)`
	},
	pym: {
		src: `${line}?initialWidth=640&childId=graphic&parentUrl=x`,
		code: `const said = /^pymxPYMxgraphicxPYMx(\\S+)xPYMx(.*)$/.exec(data); if (said && said[1] === 'height') set(Number(said[2]))`
	},
	WordPress: {
		src: `${line}#?secret=Xq81`,
		attributes: 'data-secret="Xq81"',
		code: `if (data.secret && data.message === 'height') for (const one of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) if (one.contentWindow === source) one.height = Math.min(1000, data.value)`
	}
};

for (const [name, { src, attributes = '', code }] of Object.entries(listeners))
	test(`a host that listens for ${name} gives the frame its height`, async ({ page }) => {
		const listener = `<script>addEventListener('message', ({ data, source }) => { const frame = document.querySelector('iframe'); const set = (height) => (frame.style.height = height + 'px'); ${code} })</script>`;
		await open(page, `${listener}${frame(`${attributes} height="300"`, src)}`);
		await expect.poll(async () => (await frameHeight(page)) - (await pageHeight(page))).toBe(0);
	});

/** A page that sends its host whatever it likes, and says when it has. */
const hostile = (send: string) =>
	`<!doctype html><html><script>const tell = (message) => parent.postMessage(message, '*'); ${send}; tell('all sent')</script></html>`;

const height = (value: string) => `tell({ yiluo: 'height', height: ${value} })`;

const attacks = {
	'huge and tiny': ['1e9', '10001', '1e308', '0', '-400', '-Infinity', 'Infinity', 'NaN']
		.map(height)
		.join(';'),
	'no number': ["'500'", "'500px'", '[500]', '{}', 'null', 'undefined', 'true', '500n', 'new Date(500)']
		.map(height)
		.join(';'),
	HTML: `${height(`'<img src=x onerror="top.hacked=1">'`)}; tell('<script>top.hacked=1</' + 'script>'); tell({ yiluo: '<b>' , html: '<b>' })`,
	'in other words': `tell(null); tell(500); tell([]); tell('height'); tell({ height: 500 }); tell({ sentinel: 'amp', type: 'embed-size', height: 500 }); tell({ yiluo: 'theme', theme: 'dark' })`
};

for (const [name, send] of Object.entries(attacks))
	test(`a hostile page changes nothing in its host: ${name}`, async ({ page }) => {
		const seen = watch(page, host);
		await page.addInitScript(() =>
			addEventListener('message', ({ data }) => {
				if (data === 'all sent') document.title = data;
			})
		);
		await open(
			page,
			`${frame(undefined, `${figures}hostile/`)}<script src="${figures}embed/host.js"></script>`,
			{
				'/hostile/': hostile(send)
			}
		);
		await expect(page).toHaveTitle('all sent');
		expect(await frameHeight(page)).toBe(300);
		expect(await page.locator('iframe').getAttribute('style')).toBeNull();
		await expect(page.locator('body > *')).toHaveCount(2);
		expect(seen.said).toEqual([]);
	});

test('a flood is heard three times', async ({ page }) => {
	await page.addInitScript(() => {
		if (window !== top) return;
		const heights = new Set<string>();
		addEventListener('DOMContentLoaded', () => {
			const frame = document.querySelector('iframe') as HTMLElement;
			new MutationObserver(() => heights.add(frame.style.height)).observe(frame, { attributes: true });
		});
		addEventListener('message', ({ data }) => {
			if (data === 'all sent') document.title = data;
		});
		Object.assign(window, { heights });
	});
	const flood = hostile(`for (let drop = 0; drop < 20000; drop++) ${height('100 + (drop * 7919) % 1000')}`);
	await open(
		page,
		`<script src="${figures}embed/host.js"></script>${frame(undefined, `${figures}hostile/`)}`,
		{
			'/hostile/': flood
		}
	);
	await expect(page).toHaveTitle('all sent');
	await page.waitForTimeout(1500);
	const changes = await page.evaluate(() => (window as unknown as { heights: Set<string> }).heights.size);
	expect(changes).toBeGreaterThan(0);
	expect(changes).toBeLessThanOrEqual(4);
});

test('frames of others, and the page itself, are not heard', async ({ page }) => {
	const other = hostile(height('700'));
	await open(
		page,
		`<script src="${figures}embed/host.js"></script>${frame(undefined, `${figures}box/`)}${frame('height="250"', `${figures}other/`)}`,
		{ '/other/': other, '/box/': '<!doctype html><title>A page that says nothing</title>' }
	);
	await page.evaluate(() => postMessage({ yiluo: 'height', height: 700 }, '*'));
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
	const heights = await page
		.locator('iframe')
		.evaluateAll((all: HTMLElement[]) => all.map(({ offsetHeight }) => offsetHeight));
	expect(heights).toEqual([300, 250]);
});

test('a hostile host changes nothing in a figure', async ({ page }) => {
	const seen = watch(page, host);
	await open(page, frame());
	await expect(inside(page, 'svg[tabindex]').first()).toBeAttached();
	const before = await inside(page).evaluate((root) => root.outerHTML);
	await page.evaluate(() => {
		const child = document.querySelector('iframe')?.contentWindow;
		const themes = ['blue', '"><img src=x onerror=alert(1)>', 'dark ', null, ['dark'], { dark: 1 }, NaN, 1e9];
		for (const theme of themes) child?.postMessage({ yiluo: 'theme', theme }, '*');
		for (const message of [
			null,
			undefined,
			1,
			'',
			'dark',
			[],
			{ theme: 'dark' },
			{ yiluo: 'height', height: 9 }
		])
			child?.postMessage(message, '*');
		for (let drop = 0; drop < 5000; drop++) child?.postMessage({ yiluo: 'theme', theme: `<b>${drop}` }, '*');
	});
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
	expect(await inside(page).evaluate((root) => root.outerHTML)).toBe(before);
	// and nobody but the host is heard
	await inside(page).evaluate(() => postMessage({ yiluo: 'theme', theme: 'dark' }, '*'));
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
	expect(await inside(page).evaluate((root) => root.outerHTML)).toBe(before);
	expect(seen.said).toEqual([]);
});

test('the theme of a frame is its host’s, and follows it', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, `${frame()}${script}`);
	await expect(inside(page)).toHaveAttribute('data-theme', 'light');
	await expect(inside(page)).toHaveCSS('color-scheme', 'light');
	for (const [scheme, theme] of [
		['dark', 'dark'],
		['light dark', 'auto'],
		['only light', 'light']
	] as const) {
		await page.evaluate((to) => (document.documentElement.style.colorScheme = to), scheme);
		await expect(inside(page)).toHaveAttribute('data-theme', theme);
	}
});

test('a theme in the code, or in the address, goes before the host’s', async ({ page }) => {
	await open(
		page,
		`${frame('data-yiluo data-theme="dark" height="300"')}${frame(undefined, `${line}?theme=dark`)}${script}`
	);
	for (const index of [0, 1]) {
		const root = page.frameLocator(`iframe >> nth=${index}`).locator('html');
		await expect(root).toHaveAttribute('data-theme', 'dark');
	}
	await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
	await expect(page.frameLocator('iframe >> nth=1').locator('html')).toHaveAttribute('data-theme', 'dark');
});
