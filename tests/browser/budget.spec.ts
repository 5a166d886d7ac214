import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { goTo, live, steps } from './page';

const kilobytes = (bytes: Buffer) => brotliCompressSync(bytes).length / 1000;

for (const lang of ['zh', 'en']) {
	test(`the page in ${lang}, with all its figures, is at most 120 KB`, () => {
		const html = readFileSync(join(import.meta.dirname, '../../build', lang, 'index.html'));
		const size = kilobytes(html);
		console.log(`/${lang}/ ${size.toFixed(1)} KB of HTML, brotli`);
		expect(size).toBeLessThanOrEqual(120);
	});

	test(`the scripts that bring ${lang} to life are at most 85 KB`, () => {
		const folder = join(import.meta.dirname, '../../build', lang);
		const html = readFileSync(join(folder, 'index.html'), 'utf8');
		const files = [...html.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)].map(
			([, href = '']) => href
		);
		const total = files.reduce((sum, file) => sum + kilobytes(readFileSync(join(folder, file))), 0);
		console.log(`/${lang}/ ${total.toFixed(1)} KB of script in ${files.length} files to come alive, brotli`);
		expect(files.length).toBeGreaterThan(0);
		expect(total).toBeLessThanOrEqual(85);
	});

	test(`the scripts that ${lang} loads in all, with the charts far down, are at most 118 KB`, async ({
		page
	}) => {
		const scripts: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script') scripts.push(response.body());
		});
		await page.goto(`/${lang}/`);
		await live(page);
		for (const step of steps) await goTo(page, step);
		const sizes = (await Promise.all(scripts)).map(kilobytes);
		const total = sizes.reduce((sum, size) => sum + size, 0);
		console.log(`/${lang}/ ${total.toFixed(1)} KB of script in ${sizes.length} files, brotli`);
		expect(sizes.length).toBeGreaterThan(0);
		expect(total).toBeLessThanOrEqual(118);
	});
}
