import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath } from './browser.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs a command in the project's root with its output shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeout?: number }} [options] timeout in milliseconds
 * @returns {boolean} whether it ended with exit code 0
 */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		...options
	});
	if (error) console.error(`${command}: ${error.message}`);
	return status === 0;
}

/** Installs the packages that package-lock.json asks for, unless they are there already. */
export function installPackages() {
	const stamp = join(root, 'node_modules', '.package-lock.json');
	const lock = join(root, 'package-lock.json');
	if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
	if (existsSync(stamp) && sameVersions(stamp, lock)) return;
	console.log('setup: installing packages');
	if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
		console.error('setup: npm ci failed; see its message above, then run this again');
		process.exit(1);
	}
}

/**
 * @param {string} stamp what npm says it has installed
 * @param {string} lock what the project asks for
 */
function sameVersions(stamp, lock) {
	/** @param {string} file */
	const packages = (file) =>
		/** @type {Record<string, { version?: string, optional?: boolean }>} */ (
			JSON.parse(readFileSync(file, 'utf8')).packages
		);
	const has = packages(stamp);
	return Object.entries(packages(lock)).every(
		([name, wanted]) => name === '' || wanted.optional || has[name]?.version === wanted.version
	);
}

/** Makes sure that a Chromium is there: the system's, else Playwright's own, else Debian's package (as root). */
export async function installBrowser() {
	if (browserPath() || (await playwrightStarts())) return;
	console.log('setup: no Chromium found; asking Playwright for one');
	if (run('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 }) && (await playwrightStarts()))
		return;
	if (process.getuid?.() === 0) {
		console.log('setup: Playwright has none that starts; asking apt');
		if (run('apt-get', ['update', '-qq']))
			run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
	}
	if (browserPath()) return;
	console.error('setup: no Chromium could be installed; install one and set CHROME_PATH to it');
	process.exit(1);
}

/** Whether Playwright has a Chromium of its own, with the system libraries that it needs. */
async function playwrightStarts() {
	const { chromium } = await import('@playwright/test');
	if (!existsSync(chromium.executablePath())) return false;
	try {
		await (await chromium.launch({ args: ['--no-sandbox'] })).close();
		return true;
	} catch {
		return false;
	}
}
