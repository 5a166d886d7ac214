import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { entryName } from '../twins/entry.js';
import { embedBytes } from './embedBytes.js';
import { installPeers } from './installPeers.js';
import { peerEntry } from './peerEntry.js';
import { draws, peerModule, peers, type Peer } from './peerList.js';
import { record, type Figures } from './results.js';

const figures = ['line', 'choropleth'] as const;

/** A page that draws one figure from data that it fetches: data are no part of the scripts. */
const page = (
	id: string,
	figure: string
) => `import { ${figure} } from ${JSON.stringify(peerModule(id, 'client'))};
const data = await (await fetch('data.json')).json();
await ${figure}(document.body, data);`;

/** Scripts and styles of a page with one figure, Svelte or whatever else it runs on included, in bytes of brotli. */
async function weight({ id }: Peer, figure: string): Promise<number> {
	const built = await build({
		...peerEntry(page(id, figure)),
		build: { write: false, rolldownOptions: { input: entryName } }
	});
	if (!('output' in built)) throw new TypeError(`peerSizes: Vite gave no single output for ${id}`);
	return built.output.reduce(
		(sum, file) => sum + brotliCompressSync(file.type === 'chunk' ? file.code : file.source).length,
		0
	);
}

/** What a page of one live chart weighs with all that it ever loads, beside the peers’. */
export async function peerSizes(): Promise<string[]> {
	installPeers();
	const lines: string[] = [];
	const sizes: Record<string, Figures> = {};
	for (const figure of figures) {
		const of: Figures = {};
		for (const peer of peers.filter((one) => draws(one, figure))) of[peer.id] = await weight(peer, figure);
		sizes[figure] = of;
		lines.push(
			figure,
			...Object.entries(of).map(
				([id, bytes]) => `  ${id.padEnd(12)} ${kb(bytes)}  × ${(bytes / (of.byHand ?? NaN)).toFixed(2)}`
			)
		);
	}
	const embed = await embedBytes();
	record({ sizes, embed });
	lines.push(`an embedded line chart, its page and script: ${kb(embed)}`);
	return lines;
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
