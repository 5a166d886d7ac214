import { expect, type Locator, type Page, test } from '@playwright/test';

const lab = '/lab/scroller/';
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const lowSteps = 8;
const highSteps = 5;

/** Scroll positions tried for each scroller, from above its first step to below its last one. */
const positions = 64;

/** What a position showed, where the page and the boxes disagree. */
interface Wrong {
	scroller: string;
	scrollY: number;
	shown: string | null;
	boxes: string | null;
}

interface Tally {
	looked: number;
	active: number;
	wrong: Wrong[];
}

const troubles = new WeakMap<Page, string[]>();

test.beforeEach(({ page }) => {
	const seen: string[] = [];
	troubles.set(page, seen);
	page.on('pageerror', (error) => seen.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text());
	});
});

test.afterEach(({ page }) => {
	expect(troubles.get(page)).toEqual([]);
});

async function open(page: Page, viewport = desk, hash = ''): Promise<void> {
	await page.setViewportSize(viewport);
	await page.goto(lab + hash);
	await page.waitForSelector('[data-scrollama-index]');
	await rest(page);
}

/** Waits until what the last act set off has been drawn. */
async function rest(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
	});
}

/**
 * Goes through the page and compares each scroller's active step with the boxes on the page. Knows no code of the
 * scroller: the line is the middle of the viewport, or of what a stage above the steps leaves of it.
 *
 * @param jump in steps of the walk: 1 goes straight down, more goes to and fro
 */
async function walk(page: Page, jump = 1): Promise<Tally> {
	return page.evaluate(
		async ({ positions, jump }) => {
			const frame = () => new Promise(requestAnimationFrame);
			const tally: Tally = { looked: 0, active: 0, wrong: [] };
			const sections = [...document.querySelectorAll<HTMLElement>('section.scroller')];

			function stepByBoxes(section: HTMLElement): string | null {
				const stage = section.querySelector<HTMLElement>('.stage');
				if (!stage) throw new Error('a scroller has no stage');
				const [over, under] = [stage, section.querySelector('.steps')].map((part) =>
					part?.getBoundingClientRect()
				);
				const above = over && under && over.left < under.right && under.left < over.right;
				const covered = above ? stage.offsetHeight : 0;
				const line = covered + (window.innerHeight - covered) / 2;
				let last: string | null = null;
				for (const step of section.querySelectorAll('.step')) {
					const { top, bottom } = step.getBoundingClientRect();
					if (top <= line && line < bottom) return step.id;
					if (bottom <= line) last = step.id;
				}
				return last;
			}

			function look() {
				for (const section of sections) {
					const current = section.querySelectorAll('[aria-current="step"]');
					const shown = current[0]?.id ?? null;
					const boxes = stepByBoxes(section);
					tally.looked++;
					if (boxes !== null) tally.active++;
					if (shown !== boxes || current.length > 1) {
						tally.wrong.push({ scroller: section.className, scrollY: window.scrollY, shown, boxes });
					}
				}
			}

			for (let i = 0; i < 4; i++) await frame();
			look();
			for (const section of sections) {
				const { top, height } = section.getBoundingClientRect();
				const from = top + window.scrollY - window.innerHeight;
				const stride = (height + window.innerHeight) / (positions - 1);
				for (let i = 0; i < positions; i++) {
					window.scrollTo({ top: from + ((i * jump) % positions) * stride, behavior: 'instant' });
					await frame();
					await frame();
					look();
				}
			}
			return tally;
		},
		{ positions, jump }
	);
}

async function expectNoneWrong(page: Page, jump?: number): Promise<void> {
	const tally = await walk(page, jump);
	expect(tally.wrong).toEqual([]);
	expect(tally.looked).toBe(2 * (2 * positions + 1));
	expect(tally.active).toBeGreaterThan(positions);
}

/** Scrolls at once so that the middle of a step lies on the trigger line of a desk. */
async function scrollInto(page: Page, id: string): Promise<void> {
	await page.evaluate((id) => {
		const box = document.getElementById(id)?.getBoundingClientRect();
		if (!box) throw new Error(`no step ${id} on the page`);
		window.scrollBy({ top: (box.top + box.bottom - window.innerHeight) / 2, behavior: 'instant' });
	}, id);
	await rest(page);
}

/** Clicks without scrolling there first. */
function press(target: Locator): Promise<void> {
	return target.evaluate((element: HTMLElement) => element.click());
}

const current = (page: Page, scroller: string) => page.locator(`.${scroller} [aria-current="step"]`);
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
const scrollY = (page: Page) => page.evaluate(() => window.scrollY);

test.describe('the active step is the one on the line', () => {
	for (const [name, viewport] of Object.entries({ desk, phone })) {
		test(`as opened on a ${name}`, async ({ page }) => {
			await open(page, viewport);
			await expectNoneWrong(page);
		});

		test(`after the viewport of a ${name} loses 56 px of height`, async ({ page }) => {
			await open(page, viewport);
			await scrollInto(page, 'low-3');
			await page.setViewportSize({ ...viewport, height: viewport.height - 56 });
			await expectNoneWrong(page);
		});

		test(`after the text of a ${name} is zoomed to 200 %`, async ({ page }) => {
			await open(page, viewport);
			await scrollInto(page, 'low-3');
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			await expectNoneWrong(page);
		});

		test(`after jumps up and down on a ${name}`, async ({ page }) => {
			await open(page, viewport);
			await expectNoneWrong(page, 27);
		});
	}

	test('after the viewport shrinks from 800 to 500 px', async ({ page }) => {
		await open(page);
		await scrollInto(page, 'low-3');
		await page.setViewportSize({ ...desk, height: 500 });
		await expectNoneWrong(page);
	});

	test('after the phone is turned, and turned back', async ({ page }) => {
		await open(page, phone);
		await scrollInto(page, 'low-3');
		await page.setViewportSize({ width: phone.height, height: phone.width });
		await expectNoneWrong(page);
		await page.setViewportSize(phone);
		await expectNoneWrong(page);
	});

	test('after the page above grows and the steps change in height', async ({ page }) => {
		await open(page);
		await scrollInto(page, 'low-3');
		await page.evaluate(() => {
			const first = document.querySelector<HTMLElement>('.between');
			if (first) first.style.minHeight = '2000px';
			for (const step of document.querySelectorAll<HTMLElement>('.low .step')) step.style.minHeight = '410px';
		});
		await expectNoneWrong(page);
	});
});

test('a jump runs the exit and the enter of every step between, in order', async ({ page }) => {
	await open(page);
	await scrollInto(page, 'low-2');
	const before = await page.locator('[data-log]').evaluate((log) => log.textContent.split('\n').length);
	await scrollInto(page, 'low-5');
	await scrollInto(page, 'low-4');
	const after = await page.locator('[data-log]').evaluate((log) => log.textContent.split('\n'));
	expect(after.slice(before)).toEqual([
		'exit low-2 down',
		'enter low-3 down',
		'exit low-3 down',
		'enter low-4 down',
		'exit low-4 down',
		'enter low-5 down',
		'exit low-5 up',
		'enter low-4 up'
	]);
	await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
	await rest(page);
	const end = await page.locator('[data-log]').evaluate((log) => log.textContent.split('\n'));
	expect(end.slice(after.length)).toEqual([
		'exit low-4 up',
		'enter low-3 up',
		'exit low-3 up',
		'enter low-2 up',
		'exit low-2 up',
		'enter low-1 up',
		'exit low-1 up'
	]);
});

test('a jump over a whole scroller runs all of its steps', async ({ page }) => {
	await open(page);
	await scrollInto(page, 'high-2');
	const log = await page.locator('[data-log]').evaluate((box) => box.textContent.split('\n'));
	expect(log.filter((line) => line.startsWith('enter low-'))).toHaveLength(lowSteps);
	expect(log.at(-1)).toBe('enter high-2 down');
	await expect(current(page, 'low')).toHaveId(`low-${lowSteps}`);
});

test('the stage learns the step, the progress and the direction', async ({ page }) => {
	await open(page);
	await scrollInto(page, 'high-3');
	const where = page.locator('.high .where');
	await expect(where.locator('output')).toHaveText('high-3');
	await expect(where.locator('output')).toHaveAttribute('data-direction', 'down');
	const progress = () => where.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value);
	expect(await progress()).toBeCloseTo(0.5, 2);
	await page.evaluate(() => window.scrollBy({ top: -225, behavior: 'instant' }));
	await rest(page);
	expect(await progress()).toBeCloseTo(0.25, 2);
	await expect(where.locator('output')).toHaveAttribute('data-direction', 'up');
});

test.describe('the address', () => {
	for (const [name, viewport] of Object.entries({ desk, phone })) {
		for (const id of ['low-1', 'low-6', 'high-1', 'high-4']) {
			test(`opens at ${id} on a ${name}`, async ({ page }) => {
				await open(page, viewport, `#${id}`);
				await expect(current(page, id.split('-')[0] ?? '')).toHaveId(id);
				await expect(page.locator(`#${id}`)).toBeInViewport();
				expect(await hash(page)).toBe(id);
			});
		}
	}

	test('follows the reader without new entries in the history, and is bare above the first step', async ({
		page
	}) => {
		await open(page);
		const entries = await page.evaluate(() => history.length);
		for (const id of ['low-2', 'low-7', 'high-1', 'high-5', 'low-8', 'low-3']) {
			await scrollInto(page, id);
			expect(await hash(page)).toBe(id);
		}
		await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
		await rest(page);
		expect(page.url()).toMatch(/\/lab\/scroller\/$/);
		expect(await page.evaluate(() => history.length)).toBe(entries);
	});

	test('leads a reload back to the same step and place', async ({ page }) => {
		await open(page, desk, '#low-2');
		await scrollInto(page, 'high-2');
		await page.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
		await rest(page);
		const place = await scrollY(page);
		await page.reload();
		await page.waitForSelector('[data-scrollama-index]');
		await rest(page);
		await expect(current(page, 'high')).toHaveId('high-2');
		expect(await scrollY(page)).toBeCloseTo(place, -1);
		expect(await hash(page)).toBe('high-2');
	});

	test('leads a reload back to the same step when the page has another shape', async ({ page }) => {
		await open(page);
		await scrollInto(page, 'high-2');
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => {
				const first = document.querySelector<HTMLElement>('.between');
				if (first) first.style.minHeight = '3000px';
			});
		});
		await page.reload();
		await page.waitForSelector('[data-scrollama-index]');
		await rest(page);
		await expect(current(page, 'high')).toHaveId('high-2');
		expect(await hash(page)).toBe('high-2');
	});

	test('holds a reload at its step while the page above still grows, until the reader moves', async ({
		page
	}) => {
		await open(page);
		await scrollInto(page, 'high-2');
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => {
				document.documentElement.style.setProperty('overflow-anchor', 'none');
				const image = new Image();
				image.src = '/slow.svg';
				image.onload = () => {
					const first = document.querySelector<HTMLElement>('.between');
					if (first) first.style.minHeight = '3000px';
				};
				document.body.append(image);
			});
		});
		await page.route('**/slow.svg', async (route) => {
			await new Promise((later) => setTimeout(later, 800));
			await route.fulfill({
				contentType: 'image/svg+xml',
				body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
			});
		});
		await page.reload();
		await rest(page);
		await expect(current(page, 'high')).toHaveId('high-2');
		expect(await hash(page)).toBe('high-2');
		await page.mouse.move(200, 400);
		await page.mouse.wheel(0, 1000);
		await expect(current(page, 'high')).toHaveId('high-3');
		await expect.poll(() => hash(page)).toBe('high-3');
	});

	test('brings the reader back from another page of the site', async ({ page }) => {
		await open(page, desk, '#low-2');
		await scrollInto(page, 'low-8');
		const place = await scrollY(page);
		await press(page.getByRole('link', { name: 'Away from here' }));
		await expect(page.getByRole('heading', { name: 'Away from the scroller lab' })).toBeVisible();
		await page.goBack();
		await page.waitForSelector('[data-scrollama-index]');
		await rest(page);
		await expect(current(page, 'low')).toHaveId('low-8');
		expect(await hash(page)).toBe('low-8');
		expect(await scrollY(page)).toBeCloseTo(place, -1);
	});

	test('brings the reader back from another site', async ({ page }) => {
		await open(page, desk, '#low-2');
		await scrollInto(page, 'high-4');
		const place = await scrollY(page);
		await page.goto('about:blank');
		await page.goBack();
		await page.waitForSelector('[data-scrollama-index]');
		await rest(page);
		await expect(current(page, 'high')).toHaveId('high-4');
		expect(await hash(page)).toBe('high-4');
		expect(await scrollY(page)).toBeCloseTo(place, -1);
	});

	test('leads a link on the page to its step, and back', async ({ page }) => {
		await open(page);
		await press(page.getByRole('link', { name: 'To low-5' }));
		await expect(current(page, 'low')).toHaveId('low-5');
		await scrollInto(page, 'high-2');
		expect(await hash(page)).toBe('high-2');
		await page.goBack();
		await rest(page);
		await expect(current(page, 'low')).toHaveCount(0);
		expect(await hash(page)).toBe('');
		await page.goForward();
		await rest(page);
		await expect(current(page, 'high')).toHaveId('high-2');
		expect(await hash(page)).toBe('high-2');
	});

	test('leads to its step when the reader edits it', async ({ page }) => {
		await open(page, desk, '#low-2');
		await page.evaluate(() => (location.hash = '#high-5'));
		await expect(current(page, 'high')).toHaveId('high-5');
		await rest(page);
		expect(await hash(page)).toBe('high-5');
	});
});

test.describe('the arrow keys', () => {
	test('go through the steps of all scrollers, and the focus with them', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		const all = [
			...Array.from({ length: lowSteps }, (_, index) => `low-${index + 1}`),
			...Array.from({ length: highSteps }, (_, index) => `high-${index + 1}`)
		];
		for (const id of all) {
			await page.keyboard.press('ArrowRight');
			await rest(page);
			await expect(current(page, id.split('-')[0] ?? '')).toHaveId(id);
			await expect(page.locator(`#${id}`)).toBeFocused();
			expect(await hash(page)).toBe(id);
		}
		const end = await scrollY(page);
		await page.keyboard.press('ArrowRight');
		await rest(page);
		expect(await scrollY(page)).toBe(end);
		for (const id of all.reverse().slice(1)) {
			await page.keyboard.press('ArrowLeft');
			await rest(page);
			await expect(page.locator(`#${id}`)).toBeFocused();
			expect(await hash(page)).toBe(id);
		}
	});

	test('count every press, however quick', async ({ page }) => {
		await open(page);
		for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
		await expect(page.locator('#low-4')).toBeFocused();
		await expect(current(page, 'low')).toHaveId('low-4');
		await page.waitForTimeout(700);
		await expect(current(page, 'low')).toHaveId('low-4');
	});

	test('stay with a field, and with a modifier', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await page.getByLabel('A field of one’s own arrows').focus();
		await page.keyboard.press('ArrowRight');
		await rest(page);
		expect(await scrollY(page)).toBe(0);
		await page.getByRole('link', { name: 'To low-5' }).focus();
		await page.keyboard.press('Shift+ArrowRight');
		await rest(page);
		expect(await scrollY(page)).toBe(0);
		await page.keyboard.press('ArrowRight');
		await rest(page);
		await expect(current(page, 'low')).toHaveId('low-1');
	});
});

test('nothing is left when the scrollers go', async ({ page }) => {
	await page.addInitScript(() => {
		const live = new Map<string, number>();
		const count = (name: string, by: number) => live.set(name, (live.get(name) ?? 0) + by);
		const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
		EventTarget.prototype.addEventListener = function (type, listener, options) {
			const name = `${this.constructor.name} ${type}`;
			const signal = typeof options === 'object' ? options.signal : undefined;
			if (this === window || this === document || !(this instanceof Node)) {
				if (!(this instanceof AbortSignal)) {
					count(name, 1);
					if (signal) add.call(signal, 'abort', () => count(name, -1));
				}
			}
			add.call(this, type, listener, options);
		};
		EventTarget.prototype.removeEventListener = function (type, listener, options) {
			if (this === window || this === document || !(this instanceof Node)) {
				count(`${this.constructor.name} ${type}`, -1);
			}
			remove.call(this, type, listener, options);
		};
		for (const kind of ['ResizeObserver', 'IntersectionObserver'] as const) {
			const { observe, disconnect } = window[kind].prototype;
			const busy = new Set<unknown>();
			window[kind].prototype.observe = function (...given: Parameters<ResizeObserver['observe']>) {
				busy.add(this);
				live.set(kind, busy.size);
				observe.apply(this, given);
			};
			window[kind].prototype.disconnect = function () {
				busy.delete(this);
				live.set(kind, busy.size);
				disconnect.call(this);
			};
		}
		Object.assign(window, { live });
	});
	const alive = () =>
		page.evaluate(() => {
			const { live } = window as unknown as { live: Map<string, number> };
			return Object.fromEntries([...live].filter(([, count]) => count !== 0));
		});

	await open(page);
	const toggle = () => press(page.getByRole('button', { name: 'Mount or unmount' }));
	const withScrollers = await alive();
	expect(withScrollers['IntersectionObserver']).toBe(2 * (lowSteps + highSteps));
	await toggle();
	await rest(page);
	const without = await alive();
	expect(without['IntersectionObserver']).toBeUndefined();
	expect(without['Window keydown'] ?? 0).toBeLessThan(withScrollers['Window keydown'] ?? 0);
	for (let round = 0; round < 2; round++) {
		await toggle();
		await scrollInto(page, 'high-2');
		expect(await hash(page)).toBe('high-2');
		await toggle();
		await rest(page);
		expect(await alive()).toEqual(without);
	}
	const address = page.url();
	const log = await page.locator('[data-log]').textContent();
	await page.evaluate(() => window.scrollTo(0, 300));
	await page.setViewportSize(phone);
	await page.keyboard.press('ArrowRight');
	await rest(page);
	expect(page.url()).toBe(address);
	expect(await page.locator('[data-log]').textContent()).toBe(log);
	expect(await page.evaluate(() => Object.keys(document))).not.toContain('addEventListener');
});

test('on paper every step has its figure under its words, and the stage is gone', async ({ page }) => {
	await open(page);
	await scrollInto(page, 'low-3');
	await expect(page.locator('.unrolled')).toHaveCount(0);
	const inDialogue = await page.evaluate(() => {
		window.dispatchEvent(new Event('beforeprint'));
		const drawn = document.querySelectorAll('.unrolled').length;
		window.dispatchEvent(new Event('afterprint'));
		return drawn;
	});
	expect(inDialogue).toBe(lowSteps + highSteps);
	await expect(page.locator('.unrolled')).toHaveCount(0);
	const place = await scrollY(page);
	await page.pdf();
	await rest(page);
	expect(await scrollY(page)).toBe(place);
	expect(await hash(page)).toBe('low-3');

	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.unrolled:visible')).toHaveCount(lowSteps + highSteps);
	await expect(page.locator('.stage:visible')).toHaveCount(0);
	expect(await page.locator('#high-2 .unrolled').textContent()).toBe('Figure of high-2');
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.unrolled')).toHaveCount(0);
	await expectNoneWrong(page);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every step has its figure under its words, and an address leads to its step', async ({ page }) => {
		await page.goto(`${lab}#high-2`);
		await expect(page.locator('.unrolled:visible')).toHaveCount(lowSteps + highSteps);
		await expect(page.locator('.stage:visible')).toHaveCount(0);
		await expect(page.locator('#high-2')).toBeInViewport();
		await expect(page.locator('[aria-current]')).toHaveCount(0);
	});
});
