import type { ChartSpec } from '../../lib/charts/chartSpec.js';
import type { SquareRow } from '../../lib/charts/squaresLayout.js';
import type { ClaimId } from '../claims/definitions.js';
import type { NameId } from '../copy/types.js';
import type { StepId } from './ids.js';
import { areaOnMap } from './mapFrames.js';
import type { SceneFrame, Script } from './sceneFrame.js';
import { twoEnds } from './twoEnds.js';

/** The built-up area as two squares, on the district's map, and as two ends. */
export function cityFrames(script: Script) {
	const { value, say, name } = script;
	const square = (key: string, label: NameId, id: ClaimId): SquareRow => ({
		key,
		name: name(label),
		value: value(id),
		room: value('city.to'),
		tone: 'loess',
		text: say(id)
	});
	const green = (key: string, label: NameId, id: ClaimId): SquareRow => ({
		key,
		name: name(label),
		value: value(id),
		tone: 'forest',
		text: say(id)
	});
	const before = square('before', 'cityBefore', 'city.from');
	const after = square('after', 'cityAfter', 'city.to');
	const nested = (...squares: SquareRow[]) =>
		({ chart: 'squares', options: { arrangement: 'nested', unit: 'km2', squares } }) as const;
	const compared = (outer: SquareRow): ChartSpec => {
		const { chart, options } = nested(before, outer);
		const difference = { name: name('cityDifference'), text: `+${say('city.change')}` };
		return { chart, options: { ...options, difference } };
	};
	return {
		'city-1': {
			spec: nested(before),
			drawn: compared({ ...after, name: '\u00a0', text: '', value: value('city.from'), tone: 'page' }),
			claims: ['city.from']
		},
		'city-2': { spec: compared(after), claims: ['city.from', 'city.to'] },
		'city-3': areaOnMap(script, {
			key: 'after',
			name: 'cityAfter',
			area: 'city.to',
			share: 'city.shareTo',
			tone: 'loess'
		}),
		'city-4': twoEnds(script, {
			key: 'city',
			name: name('builtUp'),
			tone: 'loess',
			unit: 'km2',
			from: 'city.from',
			to: 'city.to',
			change: 'city.change'
		}),
		'city-5': {
			spec: {
				chart: 'squares',
				options: {
					arrangement: 'apart',
					unit: 'km2',
					squares: [
						green('planted', 'greenPlanted', 'planted.area'),
						green('hill', 'greenHill', 'green.hillArea'),
						green('urban', 'greenUrban', 'green.urbanArea')
					]
				}
			},
			claims: ['planted.area', 'green.hillArea', 'green.urbanArea']
		}
	} satisfies Partial<Record<StepId, SceneFrame>>;
}
