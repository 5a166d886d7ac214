import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './browser.mjs';

const libraries = '/usr/lib';

/** @param {...string} paths */
const first = (...paths) => paths.find((path) => existsSync(path));

/**
 * The browser that WebKitGTK comes with: it stands in a folder named after the machine and the version.
 *
 * @returns {string | undefined}
 */
function miniBrowser() {
	if (!existsSync(libraries)) return undefined;
	return readdirSync(libraries)
		.flatMap((machine) =>
			['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
				join(libraries, machine, version, 'MiniBrowser')
			)
		)
		.find((path) => existsSync(path));
}

/**
 * The browser engines that this machine has, each with the programs that drive it; one that lacks any of them is
 * `undefined`. `CHROME_PATH` and `FIREFOX_PATH` name others than the usual.
 */
export function findEngines() {
	const driver = first('/usr/bin/WebKitWebDriver');
	const screen = first('/usr/bin/Xvfb');
	const browser = miniBrowser();
	return {
		chromium: browserPath(),
		firefox:
			process.env.FIREFOX_PATH ??
			first(
				'/usr/bin/firefox-esr',
				'/usr/bin/firefox',
				'/Applications/Firefox.app/Contents/MacOS/firefox',
				'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
			),
		webkit: driver && screen && browser ? { driver, screen, browser } : undefined
	};
}

/** What Debian calls them. */
const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** @typedef {keyof typeof packages} EngineName */

/** @returns {EngineName[]} */
export function missingEngines() {
	const found = findEngines();
	return /** @type {EngineName[]} */ (Object.keys(packages)).filter((name) => !found[name]);
}

/** @param {readonly EngineName[]} names */
export const packagesOf = (names) => names.flatMap((name) => packages[name]);

/** Installs the engines that lack, on a machine that is there for the tests alone; a user's is left as it is. */
export function installEngines() {
	const wanted = packagesOf(missingEngines());
	const ours = Boolean(process.env.CI) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (wanted.length === 0 || !ours) return;
	console.log(`engines: asking apt for ${wanted.join(', ')}`);
	/** @param {...string} args */
	const apt = (...args) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			timeout: 150_000,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0;
	if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
}
