import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const build = join(import.meta.dirname, '../../build');

/** The built site and a newsroom that shows its figures, each at an address of its own. */
export interface Site {
	/** The story and the library's pages, ending in a slash. */
	story: string;
	/** The newsroom, ending in a slash. */
	newsroom: string;
	/** Puts a page at the newsroom's root. */
	write(html: string): void;
	/** Errors and warnings that pages told by `tell`. */
	heard: string[];
	close(): Promise<void>;
}

/** Tells the server what goes wrong in a page, at once, so that none is lost when the page is left. */
const tell = `<script>{
	const tell = (text) => {
		const request = new XMLHttpRequest();
		request.open('POST', '/heard', false);
		request.send(text);
	};
	addEventListener('error', (event) => tell('error ' + (event.message ?? 'loading ' + event.target.outerHTML)), true);
	addEventListener('unhandledrejection', ({ reason }) => tell('rejection ' + reason));
	for (const level of ['error', 'warn'])
		console[level] = (...parts) => tell(level + ' ' + parts.join(' '));
}</script>`;

/**
 * Serves the built site, with the headers that let others show its figures, and a newsroom.
 *
 * @param telling whether every page tells its errors, for an engine that keeps them to itself
 */
export async function site({ telling }: { telling: boolean }): Promise<Site> {
	if (!existsSync(join(build, 'index.html')))
		throw new Error('site: build/index.html is missing; run `npm run build` first');
	const heard: string[] = [];
	const page = (html: string) => (telling ? html.replace('<head>', `<head>${tell}`) : html);
	const files = sirv(build, {
		etag: true,
		setHeaders: (response) => response.setHeader('access-control-allow-origin', '*')
	});
	let article = '';

	const story = await listen((request, response) => {
		const path = join(build, new URL(request.url ?? '/', 'http://site').pathname, 'index.html');
		if (telling && existsSync(path)) {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.setHeader('access-control-allow-origin', '*');
			response.end(page(readFileSync(path, 'utf8')));
		} else files(request, response, () => void response.writeHead(404).end());
	});
	const newsroom = await listen((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(page(article));
	});
	return {
		story: story.address,
		newsroom: newsroom.address,
		heard,
		write: (html) => (article = html),
		close: async () => void (await Promise.all([story.close(), newsroom.close()]))
	};

	async function listen(answer: RequestListener): Promise<{ address: string; close(): Promise<void> }> {
		const server = createServer(async (request, response) => {
			if (request.method !== 'POST') return answer(request, response);
			heard.push(await text(request));
			response.end();
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		return {
			address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
			async close() {
				server.closeAllConnections();
				server.close();
				await once(server, 'close');
			}
		};
	}
}

async function text(request: IncomingMessage): Promise<string> {
	let all = '';
	for await (const piece of request.setEncoding('utf8')) all += piece;
	return all;
}
