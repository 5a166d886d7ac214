import { createContext } from 'svelte';
import type { Evidence } from '../claims/evidence.js';

/** Which number's evidence is open, and the element that asked for it. */
export class EvidenceState {
	readonly #all: () => Readonly<Record<string, Evidence>>;
	/** Whether scripts run: until then a number is a link to its note. */
	live = $state(false);
	shown = $state.raw<{ evidence: Evidence; asker: HTMLElement }>();

	constructor(all: () => Readonly<Record<string, Evidence>>) {
		this.#all = all;
	}

	show(claim: string, asker: HTMLElement) {
		const evidence = this.#all()[claim];
		if (!evidence) throw new RangeError(`there is no evidence for the claim "${claim}"`);
		this.shown = { evidence, asker };
	}

	hide() {
		this.shown = undefined;
	}
}

export const [evidenceState, provideEvidenceState] = createContext<EvidenceState>();
