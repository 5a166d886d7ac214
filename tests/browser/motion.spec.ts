import { expect, test, type Page } from '@playwright/test';
import { spoiled, watch } from './page';

/** Milliseconds of a frame, and of a whole change with room. */
const frame = 16;
const whole = 700;

/** Opens the page, and stops its clock when the charts have what moves them. */
async function open(page: Page) {
	await page.clock.install();
	await page.goto('/lab/motion/', { waitUntil: 'networkidle' });
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await page.clock.runFor(whole);
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** All that is drawn, element by element: its name, its attributes, its words. */
const drawn = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('svg[data-chart]')].map((svg) =>
			[...svg.querySelectorAll('*')].map((element) => {
				const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
				return [
					element.tagName,
					...attributes.sort(),
					element.children.length ? '' : element.textContent
				].join(' ');
			})
		)
	);

/** Where bars, discs and words are, and how large, by the chart, the kind and the key or the words. */
const places = (page: Page) =>
	page.evaluate(() => {
		const found: Record<string, number> = {};
		for (const svg of document.querySelectorAll('svg[data-chart]'))
			for (const mark of svg.querySelectorAll('rect[data-key], circle[data-key], text')) {
				const name = [svg.ariaLabel, mark.tagName, mark.getAttribute('data-key') ?? mark.textContent].join(
					' '
				);
				const { left, top, width, height } = mark.getBoundingClientRect();
				for (const [side, value] of Object.entries({ left, top, width, height }))
					found[`${name} ${side}`] = value;
			}
		return found;
	});

test('a change of rows is drawn frame by frame, and ends as the server would draw it', async ({ page }) => {
	const seen = watch(page, '');
	await open(page);
	const before = await places(page);
	await press(page, 'Change');
	expect(await places(page), 'nothing flashes before the first frame').toEqual(before);
	await page.clock.runFor(whole / 2);
	const between = await places(page);
	expect(await spoiled(page)).toEqual([]);
	await page.clock.runFor(whole);
	const after = await places(page);
	const moved = Object.keys(before).filter((key) => Math.abs((before[key] ?? 0) - (after[key] ?? NaN)) > 5);
	expect(moved.length).toBeGreaterThan(20);
	for (const key of moved) {
		const [start = NaN, now = NaN, end = NaN] = [before[key], between[key], after[key]];
		expect((now - start) / (end - start), key).toBeGreaterThan(0.05);
		expect((now - start) / (end - start), key).toBeLessThan(0.95);
	}
	const ours = await drawn(page);
	await page.goto('/lab/motion/later/', { waitUntil: 'networkidle' });
	expect(ours).toEqual(await drawn(page));
	expect(seen.said).toEqual([]);
});

test('a change that is taken back half-way turns round without a jump', async ({ page }) => {
	await open(page);
	const start = await places(page);
	const frames = [start];
	for (const [index, button] of ['Change', 'Change', 'Change'].entries()) {
		await press(page, button);
		for (let time = 0; time < (index < 2 ? 250 : whole); time += frame) {
			await page.clock.runFor(frame);
			frames.push(await places(page));
		}
	}
	const keys = Object.keys(start).filter((key) => frames.every((one) => key in one));
	expect(keys.length).toBeGreaterThan(20);
	for (const key of keys) {
		const way = frames.map((one) => one[key] ?? NaN);
		const range = Math.max(...way) - Math.min(...way);
		const steps = way.slice(1).map((place, index) => Math.abs(place - (way[index] ?? NaN)));
		expect(Math.max(...steps), key).toBeLessThanOrEqual(0.12 * range + 0.2);
	}
});

test('a reader who asks for less motion sees each change at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const before = await drawn(page);
	await press(page, 'Change');
	const at = await drawn(page);
	expect(at).not.toEqual(before);
	await page.clock.runFor(whole);
	expect(await drawn(page)).toEqual(at);
});

test('nothing moves when the page is opened, nor when a chart gets another box', async ({ page }) => {
	await page.clock.install();
	await page.goto('/lab/motion/');
	const opened = await drawn(page);
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await page.clock.runFor(whole);
	expect(await drawn(page)).toEqual(opened);
	await press(page, 'Resize');
	const resized = await drawn(page);
	expect(resized).not.toEqual(opened);
	await page.clock.runFor(whole);
	expect(await drawn(page)).toEqual(resized);
});
