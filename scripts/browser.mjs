import { existsSync } from 'node:fs';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The Chromium that the tests drive: `CHROME_PATH`, else one that the system has, else `undefined`,
 * which leaves the choice to Playwright.
 *
 * @returns {string | undefined}
 */
export function browserPath() {
	const wanted = process.env.CHROME_PATH;
	if (wanted && !existsSync(wanted))
		throw new RangeError(
			`CHROME_PATH is "${wanted}", and no file is there; set it to a Chromium or unset it`
		);
	return wanted ?? installed.find((path) => existsSync(path));
}
