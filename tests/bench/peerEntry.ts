import { mergeConfig, type InlineConfig } from 'vite';
import { entry } from '../twins/entry.js';

/** What Vite needs to build a page or a server with peers in it, all with the one Svelte of this repository. */
export const peerEntry = (code: string): InlineConfig =>
	mergeConfig(entry(code), { resolve: { dedupe: ['svelte', 'd3', 'topojson-client'] } });
