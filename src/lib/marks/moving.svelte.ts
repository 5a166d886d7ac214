import { untrack } from 'svelte';
import type { Layout } from '../geometry/layout.js';
import { tweenLayouts } from '../geometry/tweenLayouts.js';

/** Slow at both ends. */
const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3);

/** Slow at the end: what is moving already goes on at once. */
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * What a chart shows while its layout changes: the frames from the layout that it showed before, over `duration`
 * milliseconds. A change on the way starts from the frame that is on screen. Another box or kind is drawn at once, and
 * so is every change for a reader who asks for less motion. Call it while the component is set up.
 */
export function moving(layout: () => Layout, duration: () => number): { readonly shown: Layout } {
	/** What the clock showed last. Until it shows the next frame, a layout that can be moved to waits. */
	let frame = $state.raw<Layout>();
	let underway = false;
	const shown = $derived.by(() => {
		const to = layout();
		return frame && duration() > 0 && joins(frame, to) ? frame : to;
	});

	$effect(() => {
		const to = layout();
		const from = untrack(() => shown);
		const at = tweenLayouts(from, to);
		const ease = underway ? easeOut : easeInOut;
		const start = performance.now();
		let next = requestAnimationFrame(function tick(now) {
			const t = from === to ? 1 : (now - start) / untrack(duration);
			underway = t < 1;
			frame = underway ? at(ease(Math.max(0, t))) : to;
			if (underway) next = requestAnimationFrame(tick);
		});
		return () => cancelAnimationFrame(next);
	});

	return {
		get shown() {
			return shown;
		}
	};
}

const joins = (from: Layout, to: Layout): boolean =>
	from.kind === to.kind &&
	from.width === to.width &&
	from.height === to.height &&
	!matchMedia('(prefers-reduced-motion: reduce)').matches;
