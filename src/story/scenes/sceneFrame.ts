import type { ChartSpec } from '../../lib/charts/chartSpec.js';
import type { StoryArchive } from '../archive.js';
import type { ClaimId } from '../claims/definitions.js';
import type { NumberStyle } from '../copy/tokens.js';
import type { Copy, NameId } from '../copy/types.js';

/** What the stage shows at one step, and the claims that it stands on. */
export interface SceneFrame {
	spec: ChartSpec;
	/** What the stage draws instead, to keep room for rows that a later step brings. @default spec */
	drawn?: ChartSpec;
	claims: readonly ClaimId[];
	/** Ledger rows that it draws without a claim, such as a date. @default none */
	rows?: readonly string[];
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
