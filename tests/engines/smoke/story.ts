import { expect } from 'vitest';
import { scenes } from '../../../src/story/scenes/ids';
import { goTo, openStory, there, views, type SmokeTest } from './smokeTest';

const walks = [
	['zh', 'desk'],
	['en', 'phone']
] as const;

/** The story as it is read: by scrolling. */
export const storyTests: SmokeTest[] = walks.map(([lang, view]) => ({
	title: `every step of the story is reached, its figure whole, ${lang} on a ${view}`,
	async run(engine, site) {
		await openStory(engine, site, `${lang}/`, views[view]);
		for (const [scene, steps] of Object.entries(scenes))
			for (const step of steps) {
				await goTo(engine, step);
				await expect
					.poll(() => engine.evaluate(() => location.pathname + location.hash))
					.toBe(`/${lang}/#${step}`);
				// before it is measured it is drawn narrow and wide, one of them shown
				await there(engine, `#${scene} + .scroller .stage svg[data-chart]`, 1);
				const { size, spoiled } = await engine.evaluate((name) => {
					const figure = document.querySelector(`#${name} + .scroller .stage svg[data-chart]`);
					const { width = 0, height = 0 } = figure?.getBoundingClientRect() ?? {};
					const spoiled = [...document.querySelectorAll('svg, svg *')].flatMap((element) =>
						[...element.attributes]
							.filter(({ value }) => /NaN|undefined|Infinity/.test(value))
							.map(({ name, value }) => `${name}="${value}"`)
					);
					return { size: Math.min(width, height), spoiled };
				}, scene);
				expect(size, step).toBeGreaterThan(100);
				expect(spoiled, step).toEqual([]);
			}
	}
}));
