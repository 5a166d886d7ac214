import type { ChartSpec } from '../../lib/charts/registry.js';
import type { SquareRow } from '../../lib/charts/squaresLayout.js';
import type { Size } from '../../lib/figure/measured.js';
import type { Unit } from '../../lib/format/quantity.js';
import type { Tone } from '../../lib/scale/tones.js';
import type { StoryArchive } from '../archive.js';
import type { ClaimId } from '../claims/definitions.js';
import type { Claim } from '../claims/evaluateClaims.js';
import { plainText, spell, tokens, type NumberStyle } from '../copy/tokens.js';
import type { Copy, NameId } from '../copy/types.js';
import type { StepId } from './ids.js';
import { cityMap, townFrames, whereFrames } from './mapFrames.js';

/** What the stage shows at one step, and the claims that it stands on. */
export interface SceneFrame {
	spec: ChartSpec;
	/** What the stage draws instead, to keep room for rows that a later step brings. @default spec */
	drawn?: ChartSpec;
	claims: readonly ClaimId[];
}

/** What a scene is drawn from: the tables, and the words of one language. */
export interface Script {
	archive: StoryArchive;
	copy: Copy;
	/** A claim's value in its base unit. */
	value: (id: ClaimId) => number;
	/** A claim's value in words. */
	say: (id: ClaimId, style?: NumberStyle) => string;
	/** The name of a thing that is drawn. */
	name: (id: NameId) => string;
}

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
		...townFrames(script)
	};
}

/** The boxes that a chart is drawn in before it is measured. */
export function sizes({ chart }: ChartSpec): { narrow: Size; wide: Size } {
	const wide = { width: 720, height: chart === 'bullet' ? 380 : 560 };
	return { narrow: { width: 358, height: chart === 'bullet' ? 300 : 380 }, wide };
}

function airFrames({ value, say, name }: Script) {
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

function forestFrames(script: Script) {
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

/** A slope with one row, between the two ends that the report prints. */
function twoEnds(
	{ value, say, name }: Script,
	row: { key: string; name: string; tone: Tone; unit: Unit; from: ClaimId; to: ClaimId; change: ClaimId }
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

function cityFrames(script: Script) {
	const { value, say, name } = script;
	const square = (key: string, label: NameId, id: ClaimId): SquareRow => ({
		key,
		name: name(label),
		value: value(id),
		room: value('city.to'),
		tone: 'loess',
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
		'city-3': cityMap(script),
		'city-4': twoEnds(script, {
			key: 'city',
			name: name('builtUp'),
			tone: 'loess',
			unit: 'km2',
			from: 'city.from',
			to: 'city.to',
			change: 'city.change'
		})
	} satisfies Partial<Record<StepId, SceneFrame>>;
}
