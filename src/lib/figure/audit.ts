import { chartLayout, type ChartKinds } from '../charts/chartSpec.js';
import type { Bilingual, Lang } from '../format/lang.js';
import type { FigureSpec } from './figureSpec.js';
import type { Look } from './rules/look.js';
import { error, ruleIds, warning, type Fault, type RuleId, type Severity } from './rules/rule.js';
import { rules } from './rules/rules.js';

/** Something in a figure that a rule does not allow. */
export interface Finding {
	/** The figure's id. */
	figure: string;
	rule: RuleId;
	/** An error that is not silenced is to stop the build. */
	severity: Severity;
	/** Where, what came, and what to do. */
	message: string;
	/** Why it stands nevertheless. */
	silenced?: Bilingual;
}

/** Where a figure is looked at. */
export interface AuditOptions {
	/** @default the languages that the figure has words in */
	langs?: readonly Lang[];
	/** In pixels. @default a phone's column and a wide one, as `Figure` draws them */
	boxes?: readonly { width: number; height: number }[];
}

const usualBoxes = [
	{ width: 360, height: 380 },
	{ width: 720, height: 520 }
];

/**
 * Judges a figure by the rules of honest charts: lays it out in each language and box, and reads what the layout
 * says by each visual variable. A chart that refuses to be drawn is a finding, too.
 *
 * @param kinds by name, all that figures may use; only their layouts are called
 * @returns each finding once, by rule; none for an honest figure
 */
export function audit(
	figure: FigureSpec,
	kinds: ChartKinds,
	{ langs = Object.keys(figure.words) as Lang[], boxes = usualBoxes }: AuditOptions = {}
): Finding[] {
	const found = new Map<string, Finding>();
	const add = (rule: RuleId, { severity, message }: Fault): void => {
		const reason = figure.silenced?.find((each) => each.rule === rule)?.reason;
		const silenced = reason && rules.some(({ id }) => id === rule) ? { silenced: reason } : {};
		found.set(`${rule} ${message}`, { figure: figure.id, rule, severity, message, ...silenced });
	};
	if (langs.length === 0) add('source', error('words is empty; give the words of one language at least'));
	for (const lang of langs)
		for (const box of boxes) {
			const look: Look = { figure, lang, words: figure.words[lang] ?? {} };
			try {
				look.layout = chartLayout(kinds, figure, { ...box, lang });
				if (!look.layout.encodings?.length) add('drawn', error(mute(figure)));
			} catch (thrown) {
				add(ruleOf(thrown), error(thrown instanceof Error ? thrown.message : String(thrown)));
			}
			for (const rule of rules) for (const fault of rule.find(look)) add(rule.id, fault);
		}
	for (const fault of silencing(figure, langs, [...found.values()])) add('silencing', fault);
	return [...found.values()].sort((a, b) => ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule));
}

/** A layout that says nothing cannot be judged, and must not pass for honest. */
const mute = ({ chart }: FigureSpec): string =>
	`the layout of "${chart}" does not say what it encodes; give it encodings`;

/** The rule that a layout holds by its error, if it names one. */
function ruleOf(thrown: unknown): RuleId {
	const rule = thrown instanceof Error && 'rule' in thrown ? thrown.rule : undefined;
	return ruleIds.find((id) => id === rule) ?? 'drawn';
}

/** What is wrong with the silencing itself: it must give a reason, and have one. */
function silencing(
	{ silenced = [] }: FigureSpec,
	langs: readonly Lang[],
	found: readonly Finding[]
): Fault[] {
	return silenced.flatMap(({ rule, reason }) => {
		if (!rules.some(({ id }) => id === rule))
			return error(
				`silenced names "${String(rule)}", which is no rule that can be; use one of ${rules.map(({ id }) => id).join(', ')}`
			);
		const blank = langs.find((lang) => !reason?.[lang]?.trim());
		if (blank) return error(`silenced "${rule}" has no ${blank} reason; the page prints it, so write one`);
		if (found.some((finding) => finding.rule === rule)) return [];
		return warning(`silenced "${rule}" silences nothing; take it out`);
	});
}
