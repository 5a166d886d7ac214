import { untrack } from 'svelte';
import type { Drawn } from '../geometry/layout.js';

/** What makes the frames and what reads come after the chart is drawn: no chart waits for them. */
export const later = () => import('./later.js');

/** Slow at both ends. */
const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3);

/** Slow at the end: what is moving already goes on at once. */
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * What a chart shows while its layout changes: the frames from the layout that it showed before, over `duration`
 * milliseconds. A change on the way starts from the frame that is on screen. Another box or kind is drawn at once, and
 * so is every change for a reader who asks for less motion. Call it while the component is set up.
 */
export function moving(layout: () => Drawn, duration: () => number): { readonly shown: Drawn } {
	/** What the clock showed last. Until it shows the next frame, a layout that can be moved to waits. */
	let frame = $state.raw<Drawn>();
	let underway = false;
	const shown = $derived.by(() => {
		const to = layout();
		return frame && duration() > 0 && joins(frame, to) ? frame : to;
	});

	$effect(() => {
		const to = layout();
		const [from, milliseconds] = untrack(() => [shown, duration()] as const);
		if (milliseconds === 0) return;
		let over = false;
		let next = 0;
		later().then(
			({ tweenLayouts }) => {
				if (over) return;
				const at = tweenLayouts(from, to);
				const ease = underway ? easeOut : easeInOut;
				let start: number | undefined;
				next = requestAnimationFrame(function tick(now) {
					start ??= now;
					const t = from === to ? 1 : (now - start) / milliseconds;
					underway = t < 1;
					frame = underway ? at(ease(t)) : to;
					if (underway) next = requestAnimationFrame(tick);
				});
			},
			() => (frame = undefined)
		);
		return () => {
			over = true;
			cancelAnimationFrame(next);
		};
	});

	return {
		get shown() {
			return shown;
		}
	};
}

const joins = (from: Drawn, to: Drawn): boolean =>
	from.kind === to.kind &&
	from.width === to.width &&
	from.height === to.height &&
	!matchMedia('(prefers-reduced-motion: reduce)').matches;
