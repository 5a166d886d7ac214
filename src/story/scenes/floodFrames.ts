import type { BulletRow } from '../../lib/charts/bulletLayout.js';
import type { StepId } from './ids.js';
import { areaOnMap } from './mapFrames.js';
import type { SceneFrame, Script } from './sceneFrame.js';

/** People who had to leave, houses, fields, and works that stand in the report twice. */
export function floodFrames(script: Script) {
	return {
		'flood-1': people(script),
		'flood-2': houses(script),
		'flood-3': areaOnMap(script, {
			key: 'fields',
			name: 'fields',
			area: 'flood.fieldsArea',
			share: 'flood.fieldsShare',
			tone: 'forest'
		}),
		'flood-4': twice(script)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}

function people({ value, say, name }: Script): SceneFrame {
	return {
		spec: {
			chart: 'dotGrid',
			options: {
				groups: [
					{
						key: 'residents',
						name: name('residents'),
						total: Math.round(value('flood.residentDots')),
						leave: value('flood.movedDots'),
						tone: 'river',
						text: say('flood.people'),
						note: name('moved')
					}
				]
			}
		},
		claims: ['flood.people', 'district.residents']
	};
}

function houses({ value, say, name }: Script): SceneFrame {
	const part = (id: 'rebuilt' | 'repaired', tone: 'river' | 'loess') => ({
		key: id,
		name: name(id),
		value: value(`flood.${id}Cells`),
		tone,
		text: say(`flood.${id}`)
	});
	const parts = [part('repaired', 'river'), part('rebuilt', 'loess')];
	const total = Math.ceil(parts.reduce((sum, { value: cells }) => sum + cells, 0));
	return {
		spec: { chart: 'waffle', options: { total, parts, cellName: name('houses') } },
		claims: ['flood.rebuilt', 'flood.repaired']
	};
}

function twice({ value, name }: Script): SceneFrame {
	const row = (
		label: 'worksDone' | 'worksDue' | 'estatesBegun' | 'estatesDue',
		of: 'works.done' | 'works.plan' | 'estates.done' | 'estates.plan',
		status: BulletRow['status']
	): BulletRow => ({ key: label, name: name(label), value: value(of), tone: 'river', status });
	return {
		spec: {
			chart: 'bullet',
			options: {
				unit: '',
				rows: [
					row('worksDone', 'works.done', 'done'),
					row('worksDue', 'works.plan', 'planned'),
					row('estatesBegun', 'estates.done', 'planned'),
					row('estatesDue', 'estates.plan', 'planned')
				]
			}
		},
		claims: ['works.done', 'works.plan', 'estates.done', 'estates.plan']
	};
}
