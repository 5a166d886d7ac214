/** Where and when the built site is published: given when it is built, and nothing is said of what was not given. */
export interface Site {
	/** The address of the site without a slash at its end, e.g. `https://example.org/yanshi`. */
	url?: string;
	/** The day on which the story was published, e.g. `2026-12-01`. */
	published?: string;
}

/**
 * The site as `SITE_URL` and `PUBLISHED` have it.
 *
 * @throws {RangeError} for an address or a day that is none
 */
export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
	const { SITE_URL: given, PUBLISHED: published } = env;
	const url = given?.replace(/\/+$/, '') || undefined;
	if (url !== undefined && !/^https?:\/\/[^\s/?#"<>]+(?:\/[^\s?#"<>]*)?$/.test(url))
		throw new RangeError(
			`SITE_URL is ${JSON.stringify(given)}; give the address of the site, as https://example.org/yanshi`
		);
	if (published && (!/^\d{4}-\d{2}-\d{2}$/.test(published) || Number.isNaN(Date.parse(published))))
		throw new RangeError(`PUBLISHED is ${JSON.stringify(published)}; give a day, as 2026-12-01`);
	return { url, published: published || undefined };
}

/** The site that is being built. */
export const site: Site = readSite(process.env);
