import * as v from 'valibot';
import {
	checkedCells,
	csvLines,
	filledCell,
	fragmentCell,
	pageCell,
	TableError,
	wordCell
} from './csvTable.js';

/** What a mention of a town is about. */
export const THEMES = [
	'commerce',
	'flood-recovery',
	'city',
	'reform',
	'village',
	'industry',
	'farming',
	'start-ups',
	'market-town',
	'water'
] as const;

export type Theme = (typeof THEMES)[number];

/** What a theme is called in each language. */
export const THEME_NAMES: Record<Theme, { zh: string; en: string }> = {
	commerce: { zh: '电商', en: 'Online trade' },
	'flood-recovery': { zh: '灾后重建', en: 'Flood recovery' },
	city: { zh: '城市建设', en: 'City building' },
	reform: { zh: '农村改革', en: 'Rural reform' },
	village: { zh: '乡村建设', en: 'Village renewal' },
	industry: { zh: '工业', en: 'Industry' },
	farming: { zh: '农业', en: 'Farming' },
	'start-ups': { zh: '返乡创业', en: 'Returnees’ start-ups' },
	'market-town': { zh: '集镇建设', en: 'Town centres' },
	water: { zh: '供水', en: 'Water supply' }
};

/** A mention is of work done or of work planned. */
export const MENTION_STATUSES = ['done', 'planned'] as const;

/** The columns of `data/town-mentions.csv`, in their order. */
export const MENTION_COLUMNS = [
	'code',
	'page',
	'status',
	'theme',
	'named_as',
	'certain',
	'figure',
	'fragment'
] as const;

/** One place in the report that names a town, or a village of it. */
export interface Mention {
	/** the line of the file, for messages */
	line: number;
	/** nine-digit code of the town, as in `data/towns.csv` */
	code: string;
	page: number;
	status: (typeof MENTION_STATUSES)[number];
	theme: Theme;
	/** the name as the report prints it; part of the fragment */
	namedAs: string;
	/** `false` when only a village is named and its town is inferred from a list of village codes */
	certain: boolean;
	/** id of the ledger row with the figure that the mention carries, or `null` */
	figure: string | null;
	fragment: string;
}

/** What a mention may refer to. */
export interface MentionReferences {
	townCodes: readonly string[];
	ledgerIds: readonly string[];
}

/** Thrown by `parseMentions` with every problem that the file has. */
export class MentionsError extends TableError {
	override readonly name = 'MentionsError';
}

function mentionSchema({ townCodes, ledgerIds }: MentionReferences) {
	const figures = new Set(ledgerIds);
	return v.object({
		code: v.picklist(
			townCodes,
			(issue) => `"${issue.input}" is no code of towns.csv; use one of its nine-digit codes`
		),
		page: pageCell,
		status: wordCell(MENTION_STATUSES),
		theme: wordCell(THEMES),
		named_as: filledCell('the name as the report prints it'),
		certain: wordCell(['yes', 'no']),
		figure: v.pipe(
			v.string(),
			v.check(
				(id) => id === '' || figures.has(id),
				(issue) => `"${issue.input}" is no id of ledger.csv; leave it empty or name a row that is there`
			)
		),
		fragment: fragmentCell
	});
}

/**
 * Reads the text of `data/town-mentions.csv`.
 *
 * @throws MentionsError with every problem: line, town, column, what came, what is allowed
 */
export function parseMentions(csv: string, references: MentionReferences): Mention[] {
	const file = 'town-mentions.csv';
	const schema = mentionSchema(references);
	const mentions: Mention[] = [];
	const firstLine = new Map<string, number>();
	const { lines, problems } = csvLines(csv, file, MENTION_COLUMNS);
	for (const { line, cells } of lines) {
		const where = `${file} line ${line} (${cells.named_as || 'no name'})`;
		const row = checkedCells(cells, schema, where, problems);
		if (!row) continue;
		const { named_as: namedAs, certain, figure, ...rest } = row;
		if (!row.fragment.includes(namedAs)) {
			problems.push(`${where}, named_as: "${namedAs}" is not in the fragment "${row.fragment}"`);
		}
		const key = `${row.page} ${namedAs} ${row.fragment}`;
		const earlier = firstLine.get(key);
		if (earlier === undefined) firstLine.set(key, line);
		else problems.push(`${where}: the same mention is already on line ${earlier}; remove one`);
		mentions.push({ ...rest, line, namedAs, certain: certain === 'yes', figure: figure || null });
	}
	if (problems.length > 0) throw new MentionsError(file, problems);
	return mentions;
}
