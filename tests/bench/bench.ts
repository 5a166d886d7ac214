import { chartSizes } from './chartSizes.js';
import { embedViews } from './embedViews.js';
import { motionFrames } from './motionFrames.js';
import { opening } from './opening.js';
import { peerServer } from './peerServer.js';
import { peerSizes } from './peerSizes.js';
import { serverRender } from './serverRender.js';
import { siteSizes } from './siteSizes.js';

/** What can be measured: `npm run bench` takes all, `npm run bench -- render` one by name. No test hangs on a time. */
const parts: Record<string, { title: string; measure: () => Promise<string[]> }> = {
	charts: { title: 'A page of one chart, scripts, brotli', measure: chartSizes },
	render: { title: 'A chart drawn on a server, medians', measure: serverRender },
	sizes: { title: 'An app of one chart beside the peers’, brotli', measure: peerSizes },
	server: { title: 'A chart drawn on a server beside the peers’, medians', measure: peerServer },
	motion: { title: 'The scripts of a frame of a moving chart, medians', measure: motionFrames },
	site: { title: 'The built story, brotli', measure: siteSizes },
	opening: {
		title: 'Opening /zh/ on a phone, CPU × 4, slow 4G; medians, scripts on beside scripts blocked',
		measure: opening
	},
	// last, because it asks for nginx
	embeds: { title: 'A view of an embedded figure, from nginx, in bytes of HTTP/1.1', measure: embedViews }
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined)
	throw new RangeError(`bench: there is no "${unknown}"; ask for ${Object.keys(parts).join(', ')}`);

for (const [name, { title, measure }] of Object.entries(parts)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`\n${title}`);
	for (const line of await measure()) console.log(`  ${line}`);
}
process.exit();
