import { chineseNumerals } from './chineseNumerals.js';
import { occurrences, type PrintedNumber, type ReportText } from './reportText.js';

/** How far from its fragment a row's number may stand, in characters. */
const BESIDE = 12;

/** One thing that does not hold, in the words of its printed sentence. */
export interface Failure {
	file: 'ledger.csv' | 'excluded.csv' | 'town-mentions.csv' | 'report';
	/** the ledger id, the line of the file, or what in the report */
	row: string;
	lookedFor: string;
	where: string;
	whatToDo: string;
}

/** Something that names a page, a fragment on it, and the numbers that stand there: without sign, in printed order. */
export interface Entry {
	file: Failure['file'];
	row: string;
	page: number;
	fragment: string;
	numbers: readonly number[];
}

/** A failure as one sentence. */
export function failureSentence({ file, row, lookedFor, where, whatToDo }: Failure): string {
	return `${file}, ${row}: looked for ${lookedFor}; ${where}; ${whatToDo}`;
}

/** What an entry's numbers come to at one occurrence of its fragment. */
interface Place {
	/** printed numbers that are the entry's own, in or beside the fragment */
	found: PrintedNumber[];
	/** numbers that stand neither there nor, in Chinese numerals, in the fragment */
	missing: number[];
	/** numbers that stand more often in the fragment than the entry has them */
	doubled: number[];
	/** all printed numbers in and beside the fragment, for the message */
	printed: PrintedNumber[];
}

/**
 * Whether the fragment spells the number in Chinese numerals. One below ten counts only in a
 * fragment without digits, because 一 and 三 stand in many a word (一般, 三轮).
 */
function spelled(number: number, fragment: string): boolean {
	if (number < 10 && /\d/.test(fragment)) return false;
	return chineseNumerals(number).some((numeral) => fragment.includes(numeral));
}

/** Reads the numbers in and beside the fragment at `at`: those inside come first, then the nearest. */
function placeAt(report: ReportText, at: number, fragment: string, numbers: readonly number[]): Place {
	const after = at + fragment.length;
	const distance = ({ start, end }: PrintedNumber) => Math.max(0, at - start, end - after);
	const reach = ({ start, end }: PrintedNumber) => start >= at - BESIDE && end <= after + BESIDE;
	const printed = report.numbers.filter(reach);
	const place: Place = { found: [], missing: [], doubled: [], printed };
	for (const number of new Set(numbers)) {
		const times = numbers.filter((each) => each === number).length;
		const equal = printed.filter(({ value }) => value === number);
		const inside = equal.filter((each) => distance(each) === 0);
		if (inside.length > times) place.doubled.push(number);
		const nearest = equal.toSorted((a, b) => distance(a) - distance(b)).slice(0, times);
		place.found.push(...nearest);
		if (nearest.length < times && !spelled(number, fragment)) place.missing.push(number);
	}
	return place;
}

/** Whether the report prints the same numbers in another order; numbers spelled out have no place and are not held. */
function isOutOfOrder({ found }: Place, numbers: readonly number[]): boolean {
	if (found.length < numbers.length) return false;
	return found.toSorted((a, b) => a.start - b.start).some(({ value }, index) => value !== numbers[index]);
}

/** What is wrong with the numbers of an entry at the place where it comes nearest. */
function numberFailure({ page, fragment }: Entry, places: readonly Place[]): Omit<Failure, 'file' | 'row'> {
	const [best] = places.toSorted((a, b) => a.missing.length - b.missing.length);
	const missing = best?.missing ?? [];
	if (missing.length > 0) {
		const printed = best?.printed.map(({ text }) => text).join(', ') || 'none';
		return {
			lookedFor: `${missing.length > 1 ? 'the numbers' : 'the number'} ${missing.join(', ')}`,
			where: `in or within ${BESIDE} characters of "${fragment}" on page ${page} (printed there: ${printed})`,
			whatToDo: 'correct the number or the fragment'
		};
	}
	return {
		lookedFor: `the number ${best?.doubled.join(', ')} once`,
		where: `it stands more than once in "${fragment}" on page ${page}`,
		whatToDo: 'shorten the fragment until it holds the number once'
	};
}

/** What is wrong when a fragment does not begin on the entry's page. */
function absenceFailure(
	report: ReportText,
	entry: Entry,
	starts: readonly number[]
): Omit<Failure, 'file' | 'row'> {
	const { page, fragment } = entry;
	const lookedFor = `"${fragment}" on page ${page}`;
	if (starts.length > 0) {
		const pages = [...new Set(starts.map((start) => report.pageOf[start]))].join(', ');
		return { lookedFor, where: `it stands on page ${pages}`, whatToDo: 'correct the page or the fragment' };
	}
	if (report.text.includes(fragment)) {
		return {
			lookedFor,
			where: 'it stands only where it cuts a longer number',
			whatToDo: 'let the fragment begin and end outside of numbers'
		};
	}
	return {
		lookedFor,
		where: `it does not occur in the report's ${report.pageCount} pages`,
		whatToDo: 'copy the characters from the report, white space removed'
	};
}

/**
 * Finds where an entry stands: the one occurrence of its fragment that begins on its page and has all its
 * numbers. A fragment over a page break counts for the page on which it begins.
 *
 * @returns the printed numbers that are the entry's own; what is wrong is added to `failures`
 */
export function locate(report: ReportText, entry: Entry, failures: Failure[]): PrintedNumber[] {
	const { file, row, page, fragment, numbers } = entry;
	const starts = occurrences(report, fragment);
	const onPage = starts.filter((start) => report.pageOf[start] === page);
	if (onPage.length === 0) {
		failures.push({ file, row, ...absenceFailure(report, entry, starts) });
		return [];
	}
	const places = onPage.map((start) => placeAt(report, start, fragment, numbers));
	const [place, ...others] = places.filter(({ missing, doubled }) => missing.length + doubled.length === 0);
	if (!place) {
		failures.push({ file, row, ...numberFailure(entry, places) });
		return [];
	}
	if (others.length > 0) {
		failures.push({
			file,
			row,
			lookedFor: `"${fragment}" once on page ${page}`,
			where: `it stands there ${others.length + 1} times${numbers.length > 0 ? ' with its numbers' : ''}`,
			whatToDo: 'lengthen the fragment until it stands once'
		});
	}
	if (isOutOfOrder(place, numbers)) {
		failures.push({
			file,
			row,
			lookedFor: `the numbers ${numbers.join(', ')} in this order`,
			where: `they stand in another order in or beside "${fragment}" on page ${page}`,
			whatToDo: 'give both ends of a change, or the parts of a composition, in the printed order'
		});
	}
	return place.found;
}
