/** A run of ASCII digits with optional decimals, as the report prints it. */
export interface PrintedNumber {
	text: string;
	value: number;
	/** first character and the one after the last, in `ReportText.text` */
	start: number;
	end: number;
	page: number;
}

/** A page number that the report itself prints, and the page on which it stands by our count. */
export interface PageMark {
	printed: number;
	page: number;
}

/** The report's text without white space, with what is needed to say where something stands. */
export interface ReportText {
	text: string;
	/** the page of each character of `text` */
	pageOf: readonly number[];
	pageCount: number;
	numbers: readonly PrintedNumber[];
	marks: readonly PageMark[];
}

/** A printed page mark on its own line; the dashes' neighbours come from the extraction of the text. */
const PAGE_MARK = /^地?[—-](\d+)[—-]地?$/;

/**
 * Reads a text extract of the report. Page 1 is the first text page. A page opens with a line that
 * begins with a space or a form feed (other lines are flush left), or with its printed mark,
 * which stands at its head. Digits on two lines are two numbers, even where white space alone parts them.
 */
export function readReport(raw: string): ReportText {
	const pageOf: number[] = [];
	const numbers: PrintedNumber[] = [];
	const marks: PageMark[] = [];
	let text = '';
	let page = 0;
	let pageStart = 0;
	for (const line of raw.split(/\r?\n/)) {
		const bare = line.replace(/\s/g, '');
		if (bare === '') continue;
		const mark = PAGE_MARK.exec(bare);
		if (page === 0 || /^[ \f]/.test(line) || (mark && text.length > pageStart)) {
			page += 1;
			pageStart = text.length;
		}
		if (mark) marks.push({ printed: Number(mark[1]), page });
		for (const match of line.matchAll(/\d+(?:\.\d+)?/g)) {
			const start = text.length + line.slice(0, match.index).replace(/\s/g, '').length;
			numbers.push({ text: match[0], value: Number(match[0]), start, end: start + match[0].length, page });
		}
		for (let index = 0; index < bare.length; index++) pageOf.push(page);
		text += bare;
	}
	return { text, pageOf, pageCount: page, numbers, marks };
}

/**
 * Where a fragment begins in the text, in order. A place where the fragment would begin or end
 * inside a printed number is none: "6个" does not stand in "66个".
 */
export function occurrences({ text, numbers }: ReportText, fragment: string): number[] {
	const cuts = (at: number) => numbers.some(({ start, end }) => start < at && at < end);
	const starts: number[] = [];
	for (let at = text.indexOf(fragment); at !== -1; at = text.indexOf(fragment, at + 1)) {
		if (!cuts(at) && !cuts(at + fragment.length)) starts.push(at);
	}
	return starts;
}
