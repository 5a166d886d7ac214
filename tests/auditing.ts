import type { ChartKinds, ChartSpec } from '../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import { audit } from '../src/lib/figure/audit.js';
import type { FigureFrame, FigureSpec, FigureWords } from '../src/lib/figure/figureSpec.js';
import type { RuleId } from '../src/lib/figure/rules/rule.js';
import type { Encoding } from '../src/lib/geometry/encoding.js';
import type { Label } from '../src/lib/geometry/layout.js';

interface Around extends Partial<Omit<FigureFrame, 'words'>> {
	words?: Partial<FigureWords>;
}

/** A chart with the words that a figure owes, the same in both languages, and what a test changes of them. */
export function figureOf(spec: ChartSpec, { words, ...more }: Around = {}): FigureSpec {
	const whole = { title: 'A finding', subtitle: 'What is measured', source: 'A report, p. 4', ...words };
	return { ...spec, id: 'probe', words: { zh: whole, en: whole }, ...more };
}

/** What a rule finds in a chart, each as `error: …` or `warning: …`. */
export function asked(
	rule: RuleId,
	spec: ChartSpec,
	around?: Around,
	kinds: ChartKinds = chartLayouts
): string[] {
	return audit(figureOf(spec, around), kinds)
		.filter((finding) => finding.rule === rule)
		.map(({ severity, message }) => `${severity}: ${message}`);
}

/** What a rule finds in a layout that somebody else made: it draws nothing and says what it is told to. */
export function askedOf(
	rule: RuleId,
	encodings: readonly Encoding[],
	{ labels = [], summary = 'A summary.', ...around }: Around & { labels?: string[]; summary?: string } = {}
): string[] {
	const foreign = {
		kind: 'foreign',
		width: 360,
		height: 380,
		lang: 'en' as const,
		rules: [],
		shapes: [],
		labels: labels.map((text, index): Label => ({
			key: `${index}`,
			text,
			x: 0,
			y: 12,
			anchor: 'start',
			size: 12
		})),
		stops: [],
		summary,
		table: { columns: [], rows: [] },
		encodings
	};
	return asked(rule, { chart: 'dotGrid', options: { groups: [] } }, around, {
		dotGrid: { layout: () => foreign }
	});
}
