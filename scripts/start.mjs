import { installPackages, run } from './setup.mjs';

const firstPort = Number(process.env.PORT ?? 4173);

installPackages();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);
const { serve } = await import('./serve.mjs');

/** @param {number} port */
async function serveFrom(port) {
	try {
		return await serve({ port, host: process.env.HOST });
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!taken || port >= firstPort + 20) throw error;
		return serveFrom(port + 1);
	}
}

console.log(`\nYanshi in five years: ${await serveFrom(firstPort)}   (Ctrl+C ends it)`);
