import type { Bilingual } from '../../format/lang.js';
import type { Look } from './look.js';

/** The rules by which figures are judged. */
export const ruleIds = [
	'drawn',
	'lengths-from-zero',
	'areas-by-root',
	'one-scale-per-axis',
	'no-line-through-gaps',
	'percent-or-points',
	'targets-not-done',
	'choropleth-of-rates',
	'rate-of-what',
	'not-by-colour-alone',
	'few-colours',
	'source',
	'unit',
	'summary',
	'fresh-summary',
	'attribution',
	'joined',
	'silencing'
] as const;

/** A rule by its name: what `silenced` names. */
export type RuleId = (typeof ruleIds)[number];

/** An error stops a build, a warning is printed. */
export type Severity = 'error' | 'warning';

/** What is wrong. The message says where, what came, and what to do. */
export interface Fault {
	severity: Severity;
	message: string;
}

/** One thing that an honest figure does. */
export interface Rule {
	id: RuleId;
	/** What it asks, for the figure's page. */
	name: Bilingual;
	find: (look: Look) => readonly Fault[];
}

/** A fault that stops a build. */
export const error = (message: string): Fault => ({ severity: 'error', message });

/** A fault that is printed. */
export const warning = (message: string): Fault => ({ severity: 'warning', message });
