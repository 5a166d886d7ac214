import scrollama from 'scrollama';
import { landingTop, type Settled, settle, triggerLine } from './geometry.js';

/** The boxes of one scroller. */
export interface ScrollerParts {
	section: HTMLElement;
	stage: HTMLElement;
	/** In the order of the text. */
	steps: readonly HTMLElement[];
}

export interface ObserveOptions {
	/** Read at each layout: a share of the viewport's height (0–1), or `auto` (see `triggerLine`). */
	offset: () => number | 'auto';
	/** Called in an animation frame, whenever the reader may have moved. */
	onsettle: (settled: Settled) => void;
}

export interface Observation {
	/** Takes the reader to a step. */
	land(index: number, behavior: ScrollBehavior): void;
	/** Measures and settles in the next frame. */
	refresh(): void;
	destroy(): void;
}

/** What scrollama 3.2 takes and has; its own types leave out pixels and `offset()`. */
interface Scrollama {
	setup(options: { step: HTMLElement[]; offset: string; progress: boolean }): Scrollama;
	onStepEnter(callback: () => void): Scrollama;
	onStepExit(callback: () => void): Scrollama;
	onStepProgress(callback: () => void): Scrollama;
	offset(line: string): Scrollama;
	resize(): Scrollama;
	destroy(): void;
}

/**
 * Observes the steps of one scroller. scrollama says *when* to look; where the reader is, the boxes say, because
 * scrollama's trigger is stale between a change of the viewport and `resize()`, an instant jump fires for its last
 * step only, and its direction is shared by all instances of a page. So each of its callbacks, and each frame in
 * which the page scrolls, ends in `settle`, and whatever may move a box ends in `resize()`, once a frame.
 */
export function observeSteps(parts: ScrollerParts, { offset, onsettle }: ObserveOptions): Observation {
	const { section, stage, steps } = parts;
	const over = new AbortController();
	const instance = scrollama() as unknown as Scrollama;
	let settled: Settled | undefined;
	let frame = 0;
	let moved = false;
	let line = lineNow(parts, offset());

	function run() {
		frame = 0;
		if (moved) measure();
		const next =
			outOfSight() ??
			settle(
				steps.map((step) => step.getBoundingClientRect()),
				line
			);
		settled = next;
		onsettle(next);
	}
	function measure() {
		moved = false;
		const before = Math.round(line);
		line = lineNow(parts, offset());
		if (Math.round(line) === before) instance.resize();
		else instance.offset(pixels(line));
	}
	/** What stays true while the whole section is above or below the viewport. */
	function outOfSight(): Settled | undefined {
		const { top, bottom } = section.getBoundingClientRect();
		if (settled?.progress === 1 && settled.active === steps.length - 1 && bottom < 0) return settled;
		if (settled?.active === -1 && top > window.innerHeight) return settled;
		return undefined;
	}
	function look() {
		if (!over.signal.aborted) frame ||= requestAnimationFrame(run);
	}
	function refresh() {
		moved = true;
		look();
	}

	withoutScrollListener(() => instance.setup({ step: [...steps], offset: pixels(line), progress: true }));
	instance.onStepEnter(look).onStepExit(look).onStepProgress(look);

	const { signal } = over;
	window.addEventListener('scroll', look, { signal, passive: true });
	window.addEventListener('resize', refresh, { signal });
	window.visualViewport?.addEventListener('resize', refresh, { signal });
	document.fonts.addEventListener('loadingdone', refresh, { signal });
	void document.fonts.ready.then(refresh);
	const boxes = new ResizeObserver(refresh);
	for (const box of [document.body, section, stage, ...steps]) boxes.observe(box);
	refresh();

	return {
		land(index, behavior) {
			const step = steps[index];
			if (step === undefined) return;
			const { top, height } = step.getBoundingClientRect();
			const margin = parseFloat(getComputedStyle(step).scrollMarginTop);
			window.scrollBy({ top: top - landingTop(margin, lineNow(parts, offset()), height), behavior });
		},
		refresh,
		destroy() {
			over.abort();
			boxes.disconnect();
			cancelAnimationFrame(frame);
			instance.destroy();
			for (const step of steps) step.removeAttribute('data-scrollama-index');
		}
	};
}

function lineNow({ section, stage, steps }: ScrollerParts, offset: number | 'auto'): number {
	const over = stage.getBoundingClientRect();
	const under = (steps[0] ?? section).getBoundingClientRect();
	return triggerLine({
		offset,
		viewport: window.innerHeight,
		stageBottom: (parseFloat(getComputedStyle(stage).top) || 0) + over.height,
		oneColumn: over.left < under.right && under.left < over.right
	});
}

/** Whole pixels: scrollama writes them into a `rootMargin`. */
function pixels(line: number): string {
	return `${Math.round(line)}px`;
}

/**
 * Each `setup` of scrollama adds a listener to the document that it never removes. It only feeds the direction
 * that all instances share and that nothing here reads, so it is kept from being added at all.
 */
function withoutScrollListener(setup: () => void): void {
	const own = Object.getOwnPropertyDescriptor(document, 'addEventListener');
	document.addEventListener = () => undefined;
	try {
		setup();
	} finally {
		Reflect.deleteProperty(document, 'addEventListener');
		if (own) Object.defineProperty(document, 'addEventListener', own);
	}
}
