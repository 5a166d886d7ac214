import type { UnitId } from '../../lib/format/unit.js';
import type { Tone } from '../../lib/scale/tones.js';
import type { ClaimId } from '../claims/definitions.js';
import type { SceneFrame, Script } from './sceneFrame.js';

/** A slope with one row, between the two ends that the report prints. */
export function twoEnds(
	{ value, say, name }: Script,
	row: { key: string; name: string; tone: Tone; unit: UnitId; from: ClaimId; to: ClaimId; change: ClaimId }
): SceneFrame {
	// the axis names the unit in the subtitle; percentage points are no percent and must be said
	const style = row.unit === '%' ? 'plain' : 'bare';
	const change = say(row.change, style);
	return {
		spec: {
			chart: 'slope',
			options: {
				unit: row.unit,
				ends: [name('start'), name('end')],
				rows: [
					{
						key: row.key,
						name: row.name,
						from: value(row.from),
						to: value(row.to),
						tone: row.tone,
						text: [say(row.from, style), say(row.to, style)],
						change: value(row.change) > 0 ? `+${change}` : change
					}
				]
			}
		},
		claims: [row.from, row.to]
	};
}
