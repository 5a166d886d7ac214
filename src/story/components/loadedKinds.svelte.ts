import type { ChartKinds } from '../../lib/charts/chartSpec.js';
import { kinds } from '../kinds.js';

/** The kinds of chart that can be drawn now: in a build all of them, in a browser those that have come. */
class LoadedKinds {
	current = $state.raw<ChartKinds>(kinds);

	/** Brings the other kinds; until then the scenes that draw them keep their room. */
	async load() {
		const { laterKinds } = await import('../laterKinds.js');
		this.current = { ...kinds, ...laterKinds };
	}
}

export const loadedKinds = new LoadedKinds();

// no reader waits for a build
if (import.meta.env.SSR) await loadedKinds.load();
