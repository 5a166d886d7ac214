import { stepFromHash } from './address.js';
import { keepsArrows, stepsOfKey } from './keyboard.js';

/** One mounted scroller, as the page's reader knows it. */
export interface ReadScroller {
	section: Element;
	ids: readonly string[];
	/** Index of its active step; −1 for none. */
	active(): number;
	/** Takes the reader to a step. */
	land(index: number, behavior: ScrollBehavior): void;
	/** Moves the focus to a step. */
	focus(index: number): void;
	/** The reader's step changed to one of this scroller's, or to none. */
	onstep(id: string | null): void;
}

/** A step of one of the page's scrollers. */
interface Place {
	scroller: ReadScroller;
	index: number;
}

/** A second press of a key within this time counts from where the first one leads. */
const patienceMs = 1000;

/** What a reader does who moves the page themselves. */
const ownMoves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/*
 * A page has one reader, one address and one keyboard however many scrollers it has; so what follows is the page's
 * and not a scroller's. It listens while there is a scroller and is empty again after the last has left.
 */
const scrollers: ReadScroller[] = [];
let listening: AbortController | undefined;
let told: string | null = null;
let heading: (Place & { until: number }) | undefined;
let held: (Place & { over: AbortController }) | undefined;

/**
 * Adds a scroller to the page, in the order of the document. If the address names one of its steps the reader is
 * taken there.
 *
 * @returns what to call whenever the scroller has settled, and when it goes
 */
export function joinPage(scroller: ReadScroller): { settled(): void; leave(): void } {
	const after = scrollers.findIndex(
		({ section }) => scroller.section.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING
	);
	scrollers.splice(after < 0 ? scrollers.length : after, 0, scroller);
	if (!listening) {
		listening = new AbortController();
		window.addEventListener('keydown', move, { signal: listening.signal });
		window.addEventListener('hashchange', () => scrollers.forEach(hold), { signal: listening.signal });
	}
	hold(scroller);

	return {
		settled() {
			if (held?.scroller === scroller) keep();
			tell();
		},
		leave() {
			scrollers.splice(scrollers.indexOf(scroller), 1);
			if (held?.scroller === scroller) {
				held.over.abort();
				held = undefined;
			}
			if (heading?.scroller === scroller) heading = undefined;
			if (scrollers.length > 0) return;
			listening?.abort();
			listening = undefined;
			told = null;
		}
	};
}

/** The reader's step: the last one reached, in the order of the document. */
function place(): Place | undefined {
	const scroller = scrollers.findLast((one) => one.active() >= 0);
	return scroller && { scroller, index: scroller.active() };
}

/** Reports a change of the reader's step, but not on the way to the step that the address names. */
function tell() {
	if (held) return;
	const at = place();
	const id = at?.scroller.ids[at.index] ?? null;
	if (id === told) return;
	told = id;
	(at?.scroller ?? scrollers[0])?.onstep(id);
}

/** Moves by a step for an arrow key, from the end of one scroller to the next. */
function move(event: KeyboardEvent) {
	const steps = stepsOfKey(event);
	if (steps === 0 || keepsArrows(event.target)) return;
	const from = heading && event.timeStamp < heading.until ? heading : place();
	const to = neighbour(from, steps);
	if (!to) return;
	event.preventDefault();
	heading = { ...to, until: event.timeStamp + patienceMs };
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	to.scroller.land(to.index, still ? 'instant' : 'smooth');
	to.scroller.focus(to.index);
}

function neighbour(from: Place | undefined, steps: -1 | 1): Place | undefined {
	const all = scrollers.flatMap((scroller) => scroller.ids.map((_, index) => ({ scroller, index })));
	const at = all.findIndex(({ scroller, index }) => scroller === from?.scroller && index === from.index);
	return all[at + steps];
}

/**
 * Takes the reader to the step that the address names, if it is this scroller's, and keeps them there until
 * fonts and page have come to rest or they move by themselves.
 */
function hold(scroller: ReadScroller) {
	const index = stepFromHash(location.hash, scroller.ids);
	if (index < 0) return;
	held?.over.abort();
	const over = new AbortController();
	held = { scroller, index, over };
	for (const type of ownMoves) {
		window.addEventListener(type, release, { signal: over.signal, passive: true, capture: true });
	}
	void atRest().then(async () => {
		if (over.signal.aborted) return;
		if (keep()) await settledFrame();
		if (!over.signal.aborted) release();
	});
}

/** Takes the reader back to the held step if the page has moved under them; most often the browser put them there. */
function keep(): boolean {
	if (!held || held.scroller.active() === held.index) return false;
	held.scroller.land(held.index, 'instant');
	return true;
}

function release() {
	held?.over.abort();
	held = undefined;
	tell();
}

async function atRest(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
	}
	await document.fonts.ready;
	await settledFrame();
}

/**
 * Waits until the scrollers have settled after a change: boxes that grew are reported at the end of one frame and
 * measured in the next, so the third frame sees the outcome.
 */
async function settledFrame(): Promise<void> {
	for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
