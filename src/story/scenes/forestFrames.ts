import type { ClaimId } from '../claims/definitions.js';
import type { StepId } from './ids.js';
import type { SceneFrame, Script } from './sceneFrame.js';
import { twoEnds } from './twoEnds.js';

/** The district as a thousand squares, the two readings of its change, and what was planted. */
export function forestFrames(script: Script) {
	const { value, say, name } = script;
	const from = value('forest.squaresFrom');
	const gained = value('forest.squaresAdded');
	const cells = (
		wooded: string,
		woodedText: string,
		added: number,
		planted: number,
		claims: readonly ClaimId[]
	): SceneFrame => ({
		spec: {
			chart: 'waffle',
			options: {
				total: value('forest.squares'),
				cellName: name('cell'),
				parts: [
					{ key: 'wooded', name: wooded, value: from, tone: 'forest', text: woodedText },
					{
						key: 'added',
						name: name('added'),
						value: added,
						tone: 'river',
						basis: 'derived',
						text: added > 0 ? say('forest.change') : undefined
					}
				],
				outlines: [
					{
						key: 'planted',
						name: name('planted'),
						start: from,
						value: planted,
						tone: 'loess',
						basis: 'derived',
						text: planted > 0 ? say('planted.area') : undefined
					}
				]
			}
		},
		claims
	});
	const planting = cells(name('woodedBefore'), say('forest.from'), gained, value('planted.squares'), [
		'forest.from',
		'forest.to',
		'planted.mu',
		'district.area'
	]);
	return {
		'forest-1': cells(name('wooded'), say('forest.from'), 0, 0, ['forest.from']),
		'forest-2': cells(name('woodedBefore'), say('forest.from'), gained, 0, ['forest.from', 'forest.to']),
		'forest-3': twoEnds(script, {
			key: 'forest',
			name: name('forestCover'),
			tone: 'forest',
			unit: '%',
			from: 'forest.from',
			to: 'forest.to',
			change: 'forest.change'
		}),
		'forest-4': planting,
		'forest-5': planting
	} satisfies Partial<Record<StepId, SceneFrame>>;
}
