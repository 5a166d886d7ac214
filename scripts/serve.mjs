import { createServer } from 'node:http';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const build = join(fileURLToPath(import.meta.url), '..', '..', 'build');

/**
 * Serves the built site on this machine.
 *
 * @param {{ port: number, host?: string }} options
 * @returns {Promise<string>} its address
 */
export async function serve({ port, host = '127.0.0.1' }) {
	if (!existsSync(join(build, 'index.html')))
		throw new Error('serve: build/index.html is missing; run `npm run build` first');
	const files = sirv(build, { dev: false, etag: true, brotli: true, gzip: true });
	const server = createServer((request, response) =>
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
			response.end('not found');
		})
	);
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const address = server.address();
	return `http://${host}:${typeof address === 'object' && address ? address.port : port}/`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: { port: { type: 'string', default: '4173' }, host: { type: 'string' } }
	});
	console.log(await serve({ port: Number(values.port), host: values.host }));
}
