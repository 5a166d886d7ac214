import { expect } from 'vitest';
import type { Engine } from '../engine';
import type { Site } from '../site';

/** What is tried in every engine; afterwards its pages must have said nothing. */
export interface SmokeTest {
	title: string;
	run(engine: Engine, site: Site): Promise<void>;
}

export const views = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

/** Opens a page of the story's site. */
export async function open(
	engine: Engine,
	{ story }: Site,
	path: string,
	view: { width: number; height: number } = views.desk
): Promise<void> {
	await engine.resize(view);
	await engine.open(story + path);
}

/** Waits until there is an element of a selector. */
export async function there(
	place: Pick<Engine, 'evaluate'>,
	selector: string,
	count?: number
): Promise<void> {
	const found = expect.poll(
		() => place.evaluate((wanted) => document.querySelectorAll(wanted).length, selector),
		{ message: selector }
	);
	await (count === undefined ? found.toBeGreaterThan(0) : found.toBe(count));
}

/** Opens the story, and waits until it is hydrated: its numbers have become buttons. */
export async function openStory(
	engine: Engine,
	site: Site,
	path: string,
	view?: { width: number; height: number }
): Promise<void> {
	await open(engine, site, path, view);
	await there(engine, 'a.number[role=button]');
}

/** Brings a step to where it is active, and waits until it is. */
export async function goTo(engine: Engine, step: string): Promise<void> {
	await engine.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
	await there(engine, `#${step}[aria-current="step"]`);
}
