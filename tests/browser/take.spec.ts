import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { article, figureFiles, figures, host, serveFiles } from './embedSite';
import { goTo, live, steps, watch } from './page';
import { testWhole } from './testWhole';

const embed = 'embed/en/forest-2/';
const opener = 'Use this figure';

/** Types into a field what the last copy holds. */
async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.press('Control+V');
	return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '');
}

test('the menu of a figure’s page opens, copies code with whole addresses, says so, and closes', async ({
	page,
	baseURL
}) => {
	const seen = watch(page, baseURL ?? '');
	await page.goto(`/${embed}`);
	const menu = page.locator('[popover]');
	await expect(menu).toBeHidden();
	await page.getByRole('button', { name: opener }).click();
	for (const name of ['CSV', 'JSON', 'SVG', 'PNG'])
		await expect(menu.getByRole('link', { name })).toHaveAttribute('href', /figures\/en\/forest-2\./);
	await menu.getByRole('button', { name: 'Copy' }).first().click();
	await expect(menu.getByRole('button', { name: 'Copied' })).toHaveCount(1);
	const { violations } = await new AxeBuilder({ page }).include('[popover]').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(page.getByRole('button', { name: opener })).toBeFocused();
	const code = await pasted(page);
	expect(code).toMatch(
		/^<iframe src="(http[^"]+)" title="[^"]+" data-yiluo loading="lazy" width="100%" height="\d+"/
	);
	expect(code).toContain(`src="${baseURL}/${embed}"`);
	expect(code).toContain(`<script src="${baseURL}/embed/host.js" async></script>`);
	expect(seen).toEqual({ said: [], foreign: [] });
});

test('code that was copied shows the figure in another page, as a frame and as an element', async ({
	page,
	baseURL
}) => {
	await page.goto(`/${embed}`);
	const codes = await page
		.locator('textarea')
		.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
	expect(codes).toHaveLength(2);
	await page.route('**/article', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><title>A</title>${codes.join('\n')}`
		})
	);
	await page.goto(`${baseURL}/article`);
	await expect(page.frameLocator('iframe').locator('svg[tabindex]:visible')).toHaveCount(1);
	await expect(page.locator('yiluo-figure svg[tabindex]:visible')).toHaveCount(1);
	await page.locator('yiluo-figure').getByRole('button', { name: opener }).click();
	const code = page.locator('yiluo-figure textarea').first();
	await expect(code).toBeVisible();
	expect(await code.inputValue()).toContain(`src="${baseURL}/${embed}"`);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the menu opens all the same, with its files and its code', async ({ page }) => {
		await page.goto(`/${embed}`);
		await page.getByRole('button', { name: opener }).click();
		await expect(page.locator('textarea').first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(page.locator('textarea').first()).toBeHidden();
	});

	test('a figure of the story leads to its page, which has the menu', async ({ page }) => {
		await page.goto('/zh/');
		const link = page.locator('.unrolled a.take').first();
		expect(await link.getAttribute('href')).toBe('../embed/zh/where-1/');
	});
});

test('a figure of the story opens its menu in place, by key, and gives the focus back', async ({
	page,
	baseURL
}) => {
	const seen = watch(page, baseURL ?? '');
	await page.goto('/zh/');
	await live(page);
	await goTo(page, 'forest-2');
	const link = page.locator('#forest + .scroller .stage a.take');
	await link.focus();
	await page.keyboard.press('Enter');
	const menu = page.locator('[popover]');
	await expect(menu).toBeVisible();
	await expect(menu.getByRole('link', { name: 'PNG' })).toHaveAttribute(
		'href',
		`${baseURL}/figures/zh/forest-2.png`
	);
	await menu.getByRole('button', { name: '复制' }).first().click();
	await expect(menu.getByRole('button', { name: '已复制' })).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('[popover]')).toHaveCount(0);
	await expect(link).toBeFocused();
	expect(await pasted(page)).toContain(`src="${baseURL}/embed/zh/forest-2/"`);
	expect(seen).toEqual({ said: [], foreign: [] });
});

test('a host hears what a reader does with a figure, from a frame and from an element, and nobody else does', async ({
	page
}) => {
	const line = `${figures}embed/en/line/`;
	await serveFiles(page, figures, await figureFiles());
	await serveFiles(page, host, {
		'/': article(
			`<iframe data-yiluo src="${line}" title="A line" width="640" height="600"></iframe><yiluo-figure src="${line}"></yiluo-figure>
<script async src="${figures}embed/host.js"></script><script async src="${figures}embed/element.js"></script>`
		)
	});
	await page.addInitScript(() => {
		const heard: string[] = [];
		for (const name of ['view', 'interact', 'download'])
			addEventListener(`yiluo:${name}`, (event) => {
				const { detail, target } = event as CustomEvent<{ figure: string; file?: string }>;
				heard.push([name, detail.figure, detail.file ?? '', (target as Element).localName].join(' ').trim());
			});
		Object.assign(window, { told: heard });
	});
	const asked: string[] = [];
	await page.goto(host);
	const told = () => page.evaluate(() => [...(window as unknown as { told: string[] }).told].sort());
	const frame: FrameLocator = page.frameLocator('iframe');
	await frame.locator('svg[tabindex]:visible').click();
	await page.locator('yiluo-figure svg[tabindex]:visible').click();
	await expect
		.poll(told)
		.toEqual([
			'interact line  iframe',
			'interact line  yiluo-figure',
			'view line  iframe',
			'view line  yiluo-figure'
		]);
	page.on('request', (request) => asked.push(request.url()));
	await page.locator('yiluo-figure').getByRole('button', { name: opener }).click();
	await page
		.locator('yiluo-figure')
		.getByRole('link', { name: 'CSV' })
		.evaluate((link: HTMLElement) => {
			link.addEventListener('click', (event) => event.preventDefault());
			link.click();
		});
	await expect.poll(told).toContain(`download line ${figures}figures/en/line.csv yiluo-figure`);
	expect(asked).toEqual([]);
});

test.describe('the page for newsrooms', () => {
	testWhole({
		path: 'newsrooms/',
		stands: (page) => expect(page.frameLocator('iframe').locator('svg[tabindex]:visible')).toHaveCount(1),
		except: 'iframe'
	});

	test('gives the code of what is picked, shows it as it will be, and keeps it in the address', async ({
		page,
		baseURL
	}) => {
		await page.goto('/en/newsrooms/');
		await page.getByRole('combobox', { name: 'Figure' }).selectOption('money-1');
		await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
		await page.getByLabel('without title').check();
		const code = page.getByRole('textbox', { name: 'Code' });
		const address = `${baseURL}/embed/en/money-1/?theme=dark&plain`;
		await expect(code).toHaveValue(
			new RegExp(`<iframe src="${address.replace('?', '\\?').replace('&', '&amp;')}"`)
		);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(frame.locator('h2')).toBeHidden();
		await page.getByRole('combobox', { name: 'Way in' }).selectOption('element');
		await expect(code).toHaveValue(
			/<yiluo-figure src="[^"]+money-1\/" theme="dark" plain style="min-height:\d+px">/
		);
		for (const [name, width] of [
			['phone', 375],
			['column', 600]
		] as const) {
			await page.getByLabel(name).check();
			await expect
				.poll(() => page.locator('iframe').evaluate((one: HTMLElement) => one.offsetWidth))
				.toBe(width);
			await expect
				.poll(async () => {
					const shown = await page.locator('iframe').evaluate((one: HTMLElement) => one.clientHeight);
					const held = await frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
					return Math.abs(shown - held);
				})
				.toBeLessThanOrEqual(2);
		}
		await page.reload();
		await expect(page.getByRole('combobox', { name: 'Figure' })).toHaveValue('money-1');
		await expect(page.getByRole('textbox', { name: 'Credit' })).toHaveValue(
			new RegExp(`CC BY 4.0.*${baseURL}/en/#money-1$`)
		);
	});

	test('without scripts lists every figure with its forms', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
		await page.goto('/zh/newsrooms/');
		await expect(page.locator('li')).toHaveCount(steps.length);
		for (const role of ['combobox', 'textbox', 'button'] as const)
			await expect(page.getByRole(role)).toHaveCount(0);
		for (const ending of ['SVG', 'PNG', 'CSV', 'JSON'])
			await expect(page.locator('li').getByRole('link', { name: ending })).toHaveCount(steps.length);
		await page.close();
	});
});
