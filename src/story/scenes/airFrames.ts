import type { ClaimId } from '../claims/definitions.js';
import type { StepId } from './ids.js';
import type { SceneFrame, Script } from './sceneFrame.js';

/** A hundred dots of which some leave, then the ceilings against standard and guideline. */
export function airFrames({ value, say, name }: Script) {
	const dots = (fine: number, coarse: number | null, claims: readonly ClaimId[]): SceneFrame => ({
		spec: {
			chart: 'dotGrid',
			options: {
				groups: [
					{
						key: 'fine',
						name: name('fine'),
						total: value('air.dots'),
						leave: fine,
						tone: 'brick',
						text: fine > 0 ? say('pm25.change') : undefined
					},
					...(coarse === null
						? []
						: [
								{
									key: 'coarse',
									name: name('coarse'),
									total: value('air.dots'),
									leave: coarse,
									tone: 'brick' as const,
									text: coarse > 0 ? say('pm10.change') : undefined
								}
							])
				]
			}
		},
		claims
	});
	const both = dots(value('pm25.leave'), value('pm10.leave'), ['pm25.change', 'pm10.change']);
	return {
		'air-1': dots(0, null, ['pm25.change']),
		'air-2': dots(value('pm25.leave'), null, ['pm25.change']),
		'air-3': both,
		'air-4': both,
		'air-5': {
			spec: {
				chart: 'bullet',
				options: {
					unit: 'µg/m3',
					rows: (
						[
							['fine', 'ceilingFine', 'pm25.ceiling'],
							['coarse', 'ceilingCoarse', 'pm10.ceiling']
						] as const
					).map(([key, label, id]) => ({
						key,
						name: name(label),
						value: value(id),
						tone: 'brick' as const,
						status: 'planned' as const,
						qualifier: 'at most' as const
					})),
					references: [
						{
							key: 'standard',
							name: name('standard'),
							tone: 'ink',
							values: { fine: value('pm25.standard'), coarse: value('pm10.standard') }
						},
						{
							key: 'guideline',
							name: name('guideline'),
							tone: 'river',
							values: { fine: value('pm25.guideline'), coarse: value('pm10.guideline') }
						}
					]
				}
			},
			claims: [
				'pm25.ceiling',
				'pm10.ceiling',
				'pm25.standard',
				'pm10.standard',
				'pm25.guideline',
				'pm10.guideline'
			]
		}
	} satisfies Partial<Record<StepId, SceneFrame>>;
}
