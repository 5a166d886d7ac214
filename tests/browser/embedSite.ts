import type { Page } from '@playwright/test';
import { embedScript } from '../../scripts/embedScripts';
import { samplePage } from '../embedPage';

/** The newsroom's page, and the site that has the figures: two origins. */
export const host = 'https://newsroom.test/';
export const figures = 'https://figures.test/';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', svg: 'image/svg+xml' };

/** Answers to requests by path; a path without an ending is a page. */
export type Files = Readonly<Record<string, string>>;

/** Serves files of an origin to a page, and nothing else; scripts and figures to any origin. */
export async function serveFiles(page: Page, origin: string, files: Files): Promise<void> {
	await page.route(`${origin}**`, (route) => {
		const { pathname } = new URL(route.request().url());
		const body = files[pathname];
		const ending = /\.(\w+)$/.exec(pathname)?.[1] ?? 'html';
		return route.fulfill(
			body === undefined
				? { status: 404, body: 'not found' }
				: {
						body,
						contentType: types[ending as keyof typeof types],
						headers: { 'access-control-allow-origin': '*' }
					}
		);
	});
}

/** The site of the figures: two of them, and the scripts. */
export async function figureFiles(): Promise<Files> {
	const [child, hostScript, element] = await Promise.all([
		embedScript('child'),
		embedScript('host'),
		embedScript('element')
	]);
	return {
		'/embed/en/line/': samplePage('line', 'en', '/embed/child.js'),
		'/embed/zh/map/': samplePage('map', 'zh', '/embed/child.js'),
		'/embed/child.js': child,
		'/embed/host.js': hostScript,
		'/embed/element.js': element
	};
}

/** A page that a newsroom might write. */
export const article = (body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 18px/1.5 serif } iframe { border: 0; display: block }</style>${head}</head>
<body>${body}</body></html>`;
