import type { Lang } from '../format/lang.js';
import { shareHeight } from '../geometry/shareHeight.js';
import type { Slot } from './calendarSlots.js';
import { columnTiers, rowTiers, usedHeight, type Setting, type Tier } from './calendarTiers.js';

/** From this width on, in pixels, the months of half a year may stand side by side. */
const wideFrom = 600;

/** Ways to set a calendar, the best first: months as columns while there is room for words, else as rows. */
const wide: readonly Setting[] = [
	{ form: 'columns', size: 15, lines: 6, gap: 0.45 },
	{ form: 'columns', size: 14, lines: 6, gap: 0.4 },
	{ form: 'columns', size: 13, lines: 6, gap: 0.35 },
	{ form: 'rows', size: 14, lines: 2, gap: 0.4 },
	{ form: 'rows', size: 13, lines: 2, gap: 0.3 },
	{ form: 'columns', size: 13, lines: 3, gap: 0.3 },
	{ form: 'rows', size: 13, lines: 1, gap: 0.15 }
];
const narrow: readonly Setting[] = [
	{ form: 'rows', size: 14, lines: 4, gap: 0.5 },
	{ form: 'rows', size: 13, lines: 4, gap: 0.4 },
	{ form: 'rows', size: 12, lines: 4, gap: 0.4 },
	{ form: 'rows', size: 11, lines: 4, gap: 0.3 },
	{ form: 'rows', size: 11, lines: 2, gap: 0.2 },
	{ form: 'rows', size: 11, lines: 1, gap: 0.1 }
];

/** The box under the key, in pixels, and what the choice depends on. */
export interface FitRoom {
	width: number;
	height: number;
	lang: Lang;
	/** A month, counted from year 0, that is drawn even when nothing is due then. */
	today: number | null;
}

/** Tiers and their heights. In pixels. */
export interface Fitted<Row> {
	setting: Setting;
	tiers: readonly { tier: Tier<Row>; height: number; lift: number }[];
}

/**
 * Takes the best setting in which all is shown and no word is cut; else the best in which all is shown; else the
 * smallest, whose slots then hold what they can.
 *
 * @throws {RangeError} if not even one line a slot fits
 */
export function fitCalendar<Row>(slots: readonly Slot<Row>[], room: FitRoom): Fitted<Row> {
	const { width, height, lang, today } = room;
	const attempts = (width >= wideFrom ? wide : narrow).map((setting) => {
		const tiers =
			setting.form === 'columns'
				? columnTiers(slots, width, setting, lang)
				: rowTiers(slots, width, setting, { lang, today });
		const blocks = tiers.flatMap(({ cells }) =>
			cells.flatMap(({ shelves }) => shelves.flatMap(({ items }) => items.map(({ block }) => block)))
		);
		return {
			setting,
			tiers,
			whole: tiers.reduce((sum, { need }) => sum + need.whole, 0) <= height,
			cut: blocks.some(({ cut }) => cut)
		};
	});
	const last = attempts[attempts.length - 1] as (typeof attempts)[number];
	const { setting, tiers } =
		attempts.find(({ whole, cut }) => whole && !cut) ?? attempts.find(({ whole }) => whole) ?? last;
	const shared = shareHeight(
		tiers.map(({ need }) => need),
		height
	);
	if (!shared)
		throw new RangeError(
			`calendarLayout: ${tiers.length} tiers of months cannot stand in ${Math.floor(height)} px of height; give a taller box or a shorter span`
		);
	const heights = settle(tiers, shared, height, setting);
	const spare = height - heights.reduce((sum, one) => sum + one, 0);
	const shares = tiers.map(({ cells }) =>
		setting.form === 'columns' && cells[0]?.slot.kind === 'month' ? 2 : 1
	);
	const step =
		spare /
		Math.max(
			1,
			shares.reduce((sum, share) => sum + share, 0)
		);
	return {
		setting,
		tiers: tiers.map((tier, index) => {
			const extra = Math.max(0, step * (shares[index] ?? 0));
			// rows stand in the middle of their room; columns hang from their titles
			const lift = setting.form === 'rows' ? extra / 2 : 0;
			return { tier, height: (heights[index] ?? 0) + extra, lift };
		})
	};
}

/** Takes back the height that half a promise cannot use, and completes with it the first tiers that it completes. */
function settle<Row>(
	tiers: readonly Tier<Row>[],
	shared: readonly number[],
	height: number,
	setting: Setting
): number[] {
	const heights = tiers.map((tier, index) => usedHeight(tier, shared[index] ?? 0, setting));
	let spare = height - heights.reduce((sum, one) => sum + one, 0);
	return heights.map((used, index) => {
		const lack = (tiers[index]?.need.whole ?? 0) - used;
		if (lack <= 0 || lack > spare) return used;
		spare -= lack;
		return used + lack;
	});
}
