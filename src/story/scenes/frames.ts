import type { ChartSpec } from '../../lib/charts/chartSpec.js';
import type { Size } from '../../lib/figure/measured.js';
import type { StoryArchive } from '../archive.js';
import type { ClaimId } from '../claims/definitions.js';
import type { Claim } from '../claims/evaluateClaims.js';
import { plainText, spell, tokens } from '../copy/tokens.js';
import type { Copy } from '../copy/types.js';
import { airFrames } from './airFrames.js';
import { cityFrames } from './cityFrames.js';
import { floodFrames } from './floodFrames.js';
import { forestFrames } from './forestFrames.js';
import type { StepId } from './ids.js';
import { moneyFrames } from './moneyFrames.js';
import { townFrames, whereFrames } from './mapFrames.js';
import { peopleFrames } from './peopleFrames.js';
import { promisesFrames } from './promisesFrames.js';
import type { SceneFrame, Script } from './sceneFrame.js';
import { unsaidFrames } from './unsaidFrames.js';

/** The figure of every step, as data. */
export function frames(archive: StoryArchive, copy: Copy): Record<StepId, SceneFrame> {
	const claim = (id: ClaimId) => archive.claims[id] as Claim;
	const script: Script = {
		archive,
		copy,
		value: (id) => claim(id).value,
		say: (id, style) => spell(claim(id), copy.lang, style),
		name: (id) => plainText(tokens(copy.names[id], archive.claims, copy.lang))
	};
	return {
		...whereFrames(script),
		...airFrames(script),
		...forestFrames(script),
		...cityFrames(script),
		...moneyFrames(script),
		...peopleFrames(script),
		...floodFrames(script),
		...townFrames(script),
		...promisesFrames(script),
		...unsaidFrames(script)
	};
}

/** The smallest box that a chart's rows can stand in; a lower one shows it to scale. */
export const least = ({ chart }: ChartSpec): Size => ({
	width: 280,
	height: chart === 'bar' || chart === 'composition' ? 320 : 260
});

/** The boxes that a chart is drawn in before it is measured. */
export function sizes({ chart }: ChartSpec): { narrow: Size; wide: Size } {
	const wide = { width: 720, height: chart === 'bullet' ? 380 : 560 };
	return { narrow: { width: 358, height: chart === 'bullet' ? 300 : 380 }, wide };
}
