import type { WafflePart } from '../../lib/charts/waffleLayout.js';
import type { ClaimId } from '../claims/definitions.js';
import type { UnsaidName } from '../copy/types.js';
import type { StepId } from './ids.js';
import type { SceneFrame, Script } from './sceneFrame.js';

type Cells = Pick<WafflePart, 'tone' | 'status' | 'basis'> & { count: ClaimId; name: UnsaidName };

/** The ledger of the report's figures, a cell a figure, and one figure that fits no base. */
export function unsaidFrames(script: Script) {
	const cells = (total: ClaimId, parts: readonly Cells[]): SceneFrame => ({
		spec: {
			chart: 'waffle',
			options: {
				total: script.value(total),
				cellName: script.name('figure'),
				parts: parts.map(({ count, name, ...look }) => ({
					key: count,
					name: script.name(name),
					value: script.value(count),
					text: script.say(count),
					...look
				}))
			}
		},
		claims: [total]
	});
	return {
		'unsaid-1': cells('figures', [
			{ count: 'figures.done', name: 'figuresDone', tone: 'river' },
			{ count: 'figures.target', name: 'figuresTarget', tone: 'loess', status: 'planned' },
			{ count: 'figures.plan', name: 'figuresPlan', tone: 'river', status: 'planned' }
		]),
		'unsaid-2': cells('figures', [
			{ count: 'figures.printed', name: 'periodPrinted', tone: 'river' },
			{ count: 'figures.inferred', name: 'periodInferred', tone: 'slate', basis: 'derived' },
			{ count: 'figures.undated', name: 'periodMissing', tone: 'loess', basis: 'derived' }
		]),
		'unsaid-3': cells('figures.fiveYears', [
			{ count: 'figures.bothEnds', name: 'bothEnds', tone: 'river' },
			{ count: 'figures.changes', name: 'changeOnly', tone: 'slate' }
		]),
		'unsaid-4': cells('figures.year', [
			{ count: 'pairs.alike', name: 'alike', tone: 'river' },
			{ count: 'pairs.loosely', name: 'nearlyAlike', tone: 'slate' }
		]),
		'unsaid-5': farms(script)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}

function farms({ value, name }: Script): SceneFrame {
	const printed = value('farm.growth');
	return {
		spec: {
			chart: 'dot',
			options: {
				rows: (['fromLower', 'fromUpper'] as const).map((id) => ({
					key: id,
					base: name(id),
					growth: value(`farm.${id}`),
					printed
				})),
				name: 'base',
				key: 'key',
				unit: '%',
				digits: 1,
				domain: [Math.floor(printed * 2) / 2 - 0.5, Math.ceil(printed * 2) / 2 + 0.5],
				points: [
					{ key: 'printed', name: name('growthPrinted'), value: 'printed', tone: 'ink' },
					{ key: 'growth', name: name('growthWorked'), value: 'growth', tone: 'loess' }
				]
			}
		},
		claims: ['farm.count', 'farm.growth']
	};
}
