import { expect, type Page } from '@playwright/test';
import type { ChartKind } from '../../src/lib/charts/chartSpec';
import * as layouts from '../../src/lib/layout';
import type { Frame, Layout } from '../../src/lib/layout';
import { samples } from '../samples';

export const kinds = Object.keys(samples) as ChartKind[];

/** The layout of a kind's sample. */
export function sampleLayout(kind: ChartKind, frame: Frame): Layout {
	const layout = layouts[`${kind}Layout`] as unknown as (options: Frame) => Layout;
	return layout({ ...samples[kind].options, ...frame });
}

/** What a reader of a chart sees and hears, boxes in pixels from the viewport's top left. */
export interface Seen {
	said: string;
	/** The tooltip's words; `null` without a tooltip. */
	tip: string | null;
	/** How far the tooltip leaves the chart's box. */
	out: number;
	/** The ring's width and height; 0 without a ring. */
	ring: [number, number];
}

/** What is shown at the chart that has the focus. */
export const seen = (page: Page): Promise<Seen> =>
	page.evaluate(() => {
		const svg = document.activeElement as Element;
		const beside = (name: string) => svg.parentElement?.querySelector(`.yiluo-${name}`);
		const box = svg.getBoundingClientRect();
		const tip = beside('tip')?.getBoundingClientRect();
		const ring = svg.querySelector('.yiluo-ring')?.getBoundingClientRect();
		return {
			said: beside('live')?.textContent ?? '',
			tip: beside('tip')?.textContent ?? null,
			out: tip
				? Math.max(box.left - tip.left, box.top - tip.top, tip.right - box.right, tip.bottom - box.bottom)
				: 0,
			ring: [ring?.width ?? 0, ring?.height ?? 0]
		};
	});

/** Waits until the chart that has the focus is drawn for its own box, and tells that box. */
export async function measuredBox(page: Page): Promise<{ width: number; height: number }> {
	const box = await page.waitForFunction(() => {
		const svg = document.activeElement as SVGSVGElement;
		const { width, height } = svg.viewBox?.baseVal ?? {};
		const room = svg.parentElement?.getBoundingClientRect();
		return room && width === Math.floor(room.width) && height === Math.floor(room.height)
			? { width, height }
			: undefined;
	});
	const size = await box.jsonValue();
	if (!size) throw new Error('no chart has the focus');
	return size;
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** The arrow keys from one stop to the nearest that is not yet read; `undefined` where none can be reached. */
function keysToUnread(
	{ stops }: Layout,
	from: number,
	read: ReadonlySet<number>
): [string, number][] | undefined {
	const queue: { at: number; keys: [string, number][] }[] = [{ at: from, keys: [] }];
	const met = new Set([from]);
	for (const { at, keys } of queue) {
		if (!read.has(at)) return keys;
		stops[at]?.ways.forEach((to, way) => {
			if (to < 0 || met.has(to)) return;
			met.add(to);
			queue.push({ at: to, keys: [...keys, [arrows[way] ?? '', to]] });
		});
	}
	return undefined;
}

/**
 * Reads the chart that has the focus from its first stop on, by arrow keys alone, until no stop is left, and expects at
 * each one what it says, and a ring and a tooltip in the chart's box.
 *
 * @returns what was said
 */
export async function readAll(page: Page, layout: Layout): Promise<Set<string>> {
	const colon = layout.lang === 'zh' ? '：' : ': ';
	const said = new Set<string>();
	const read = new Set<number>();
	const arrive = async (key: string, to: number) => {
		await page.keyboard.press(key);
		const now = await seen(page);
		const { name, text, more = '' } = layout.stops[to] ?? { name: '', text: '' };
		expect(now.said, `${layout.kind}, ${key}`).toBe(name + colon + text + more);
		expect(now.tip).toBe(name + text);
		expect(now.out, `the tooltip of ${now.said}`).toBeLessThanOrEqual(0.5);
		expect(Math.max(...now.ring), `the ring of ${now.said}`).toBeGreaterThan(5);
		said.add(now.said);
		read.add(to);
	};
	if (layout.stops.length === 0) return said;
	await arrive('Home', 0);
	let at = 0;
	for (let keys = keysToUnread(layout, at, read); keys; keys = keysToUnread(layout, at, read))
		for (const [key, to] of keys) {
			await arrive(key, to);
			at = to;
		}
	await arrive('End', layout.stops.length - 1);
	return said;
}
