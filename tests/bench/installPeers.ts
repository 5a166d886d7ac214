import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the peers where they are not there yet. They are no part of what the library or the story installs. */
export function installPeers(): void {
	const folder = import.meta.dirname;
	if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
	console.log('bench: installs the peers, once');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--ignore-scripts'], {
		cwd: folder,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0)
		throw new Error(`bench: npm ci ended with ${status} in tests/bench; see what it says above`);
}
