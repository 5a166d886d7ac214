import { ruleShape, type Rule } from './layout.js';
import type { LineShape } from './shape.js';

/** How much wider the page's colour is on both sides of a line, in pixels. */
const casing = 1.5;

/** Lines that go over marks, set off from them: bars would hide them. */
export const casedRules = (rules: readonly Rule[]): LineShape[] =>
	rules.flatMap((rule) => [
		ruleShape({ ...rule, key: `${rule.key}-casing`, tone: 'page', weight: (rule.weight ?? 1) + 2 * casing }),
		ruleShape(rule)
	]);
