import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a command to its end.
 *
 * @returns what it printed
 * @throws {Error} with all that it printed, if it ends badly
 */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
	try {
		// Vitest's own NODE_ENV would have apps built for development
		const env = { ...process.env, NODE_ENV: undefined };
		const options = { cwd, env, shell: process.platform === 'win32', maxBuffer: 2 ** 26 };
		return (await execute(command, args, options)).stdout;
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		throw new Error(`${command} ${args.join(' ')} ended badly\n${stdout}\n${stderr}`, { cause: error });
	}
}

/** An app in a new folder outside the repository. */
export class FreshApp {
	readonly folder = mkdtempSync(join(tmpdir(), 'yiluo-app-'));

	/** Writes text files, by their path in the app. */
	write(files: Readonly<Record<string, string>>): void {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(this.folder, path)), { recursive: true });
			writeFileSync(join(this.folder, path), text);
		}
	}

	/** Copies a file of the repository's into the app. */
	copy(from: string, path: string): void {
		cpSync(from, join(this.folder, path));
	}

	/** Runs a command of the app's own packages. */
	run(command: string, ...args: string[]): Promise<string> {
		return run(join(this.folder, 'node_modules/.bin', command), args, this.folder);
	}

	/** @param packages versions by name, or `file:` addresses */
	async install(packages: Readonly<Record<string, string>>): Promise<void> {
		this.write({
			'package.json': JSON.stringify({
				name: 'fresh-app',
				private: true,
				type: 'module',
				dependencies: packages
			})
		});
		await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], this.folder);
	}

	/**
	 * Type-checks the app with more components.
	 *
	 * @param probes source by file name
	 * @returns the errors of each file that has some
	 */
	async typeErrors(probes: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
		this.write(Object.fromEntries(Object.entries(probes).map(([name, text]) => [`src/${name}`, text])));
		const args = ['--tsconfig', './tsconfig.json', '--threshold', 'error', '--output', 'machine'];
		const said = await this.run('svelte-check', ...args).catch(({ message }: Error) => message);
		const errors: Record<string, string[]> = {};
		for (const [, file = '', message = ''] of said.matchAll(/ ERROR "([^"]+)" \d+:\d+ "(.*)"$/gm))
			(errors[file.replace(/^src./, '')] ??= []).push(message.replaceAll('\\"', '"'));
		return errors;
	}

	/** Deletes the app. */
	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
