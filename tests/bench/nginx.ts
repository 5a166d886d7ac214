import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What the server was asked for, and what it answered, in bytes of HTTP/1.1; TLS and TCP come on top. */
export interface Served {
	path: string;
	status: number;
	/** Of the request. */
	asked: number;
	/** Of the answer, its headers too. */
	sent: number;
}

/** A server of the built site on this machine. */
export interface Nginx {
	/** With a slash at its end. */
	address: string;
	/** The address of an article, which is of another origin and not among what is served. */
	article(html: string): string;
	version: string;
	/** What it has served since the last call. */
	served(): Promise<Served[]>;
	stop(): Promise<void>;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** One worker, the rules that the site brings along, and a log with nothing but sizes. */
const conf = (folder: string, [site, newsroom]: readonly number[]) => `daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
load_module ${brotli};
events { worker_connections 256; }
http {
	types { text/html html; text/javascript js; text/css css; image/svg+xml svg; image/png png; application/json json; text/csv csv; }
	log_format sizes '$uri $status $request_length $bytes_sent';
	client_body_temp_path ${folder}/body;
	proxy_temp_path ${folder}/proxy;
	fastcgi_temp_path ${folder}/fastcgi;
	uwsgi_temp_path ${folder}/uwsgi;
	scgi_temp_path ${folder}/scgi;
	keepalive_requests 1000000;
	server {
		listen 127.0.0.1:${site};
		access_log ${folder}/access.log sizes;
		root ${join(root, 'build')};
		include ${join(root, 'hosting/nginx.conf')};
	}
	server {
		listen 127.0.0.1:${newsroom};
		access_log off;
		root ${folder}/newsroom;
	}
}
`;

/**
 * Serves the built site with nginx.
 *
 * @throws {Error} where nginx, its brotli module or the build is missing
 */
export async function nginx(): Promise<Nginx> {
	if (!existsSync(join(root, 'build/embed')))
		throw new Error('nginx: build/embed is missing; run `npm run build` first');
	if (!existsSync(brotli) || !existsSync('/usr/sbin/nginx'))
		throw new Error(
			'nginx: it is not installed; run `apt-get install nginx-light libnginx-mod-http-brotli-static`'
		);
	const folder = mkdtempSync(join(tmpdir(), 'yiluo-nginx-'));
	const ports = [await freePort(), await freePort()];
	mkdirSync(join(folder, 'newsroom'));
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'nginx.conf'), conf(folder, ports));
	const server = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
	const log = join(folder, 'access.log');
	while (!existsSync(log)) {
		if (server.exitCode !== null) throw new Error(`nginx: it ended with ${server.exitCode}`);
		await setTimeout(50);
	}
	let read = 0;
	return {
		address: `http://127.0.0.1:${ports[0]}/`,
		article(html) {
			writeFileSync(join(folder, 'newsroom/index.html'), html);
			return `http://127.0.0.1:${ports[1]}/`;
		},
		version: /[\d.]+/.exec(spawnSync('/usr/sbin/nginx', ['-v'], { encoding: 'utf8' }).stderr)?.[0] ?? '',
		async served() {
			await setTimeout(100);
			const lines = readFileSync(log, 'utf8').trim().split('\n').filter(Boolean);
			const news = lines.slice(read);
			read = lines.length;
			return news.map((line) => {
				const [path = '', status, asked, sent] = line.split(' ');
				return { path, status: Number(status), asked: Number(asked), sent: Number(sent) };
			});
		},
		async stop() {
			server.kill();
			if (server.exitCode === null) await once(server, 'exit');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
