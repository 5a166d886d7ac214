/** A number in the copy that is no claim. */
export interface Finding {
	/** 1 is the first line of the file. */
	line: number;
	found: string;
	sentence: string;
}

/**
 * Dates and names that hold digits and carry no measurement, each as it may stand in the copy. A longer one
 * first, so that the day of the report does not leave its year behind.
 */
export const allowed = [
	'2022年4月10日',
	'10 April 2022',
	'2022年4月',
	'April 2022',
	'2021年',
	'2022年',
	'2016',
	'2021',
	'2022',
	'2023',
	'2024',
	'2025',
	'2026',
	'PM2.5',
	'PM10',
	'CC BY 4.0',
	'WGS-84',
	'GB 3095-2012'
];

/** Digits (ASCII or full-width) and shares that are spelled out. */
const number =
	/[0-9０-９]+|百分之[一二三四五六七八九十百零〇两几]+|[二三四五六七八九十]+分之[一二三四五六七八九]|翻[一两二三]番|翻了[一两二三]番|[一半]半|近半|过半|一倍|两倍|三倍|\b(?:a |one |two |three[- ])?(?:half|halves|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b|\b(?:doubled?|doubling|tripled?|twofold|threefold|twice|thrice)\b/giu;

/**
 * Finds numbers that somebody typed into the copy instead of naming a claim.
 *
 * @param source the text of a copy file; only its string literals are read
 */
export function lintCopy(source: string): Finding[] {
	return source.split('\n').flatMap((text, index) =>
		[...text.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].flatMap(([, , literal = '']) => {
			if (/^[a-z]+-\d+$/.test(literal)) return []; // a step's address, such as air-3
			const bare = allowed.reduce(
				(rest, name) => rest.replaceAll(name, '□'),
				literal.replace(/\{[^}]*\}/g, '□')
			);
			return [...bare.matchAll(number)].map(([found]) => ({ line: index + 1, found, sentence: literal }));
		})
	);
}
