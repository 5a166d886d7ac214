import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshApp, run } from './freshApp.js';
import { kitApp } from './kitApp.js';
import { manifest, root } from './manifest.js';
import { lowestSvelte, plainApp, type Rendered } from './plainApp.js';
import { right, wrong } from './probes.js';
import { readmeBlock } from './readmeBlock.js';
import { visit, type Visit } from './visit.js';

const packed = mkdtempSync(join(tmpdir(), 'yiluo-packed-'));
let plain: FreshApp;
let rendered: Rendered;
let kit: FreshApp;

beforeAll(async () => {
	await run('npx', ['svelte-package'], root);
	await run('npx', ['tsx', 'scripts/packScripts.ts'], root);
	const said = await run('npm', ['pack', '--silent', '--json', '--pack-destination', packed], root);
	const [{ filename } = { filename: '' }] = JSON.parse(said) as { filename: string }[];
	const yiluo = `file:${join(packed, filename)}`;
	[{ app: plain, ...rendered }, kit] = await Promise.all([plainApp(yiluo), kitApp(yiluo)]);
});

afterAll(() => {
	plain?.remove();
	kit?.remove();
	rmSync(packed, { recursive: true, force: true });
});

/** The server's charts are there, of finite numbers, and answer to a click; and nobody complains. */
function expectAlive({ complaints, before, after, clicked, boxes, stage }: Visit): void {
	expect(complaints).toEqual([]);
	// the fourth is measured by its figure; all take keys once scripts run, which only the outermost tag tells
	const inside = (svg: string) => svg.slice(svg.indexOf('>'));
	expect(after.slice(0, 3).map(inside)).toEqual(before.slice(0, 3).map(inside));
	for (const svg of after.slice(0, 3)) expect(svg).toMatch(/^<svg[^>]* tabindex="0"/);
	expect(after.map((svg) => /data-chart="(\w+)"/.exec(svg)?.[1])).toEqual(['line', 'bar', 'map', 'slope']);
	for (const svg of [...after, ...clicked]) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThan(200);
	expect(after[1]).toContain('1,200');
	expect(clicked[1]).toContain('1,250');
	expect(stage).toBe('before the first step');
}

/** The right uses pass the compiler, and each wrong one is told by name. */
async function expectTyped(app: FreshApp): Promise<void> {
	const wrongCode = Object.entries(wrong).map(([name, { code }]) => [name, code] as const);
	const errors = await app.typeErrors({ ...right, ...Object.fromEntries(wrongCode) });
	expect(Object.keys(errors).sort()).toEqual(Object.keys(wrong).sort());
	for (const [name, { names }] of Object.entries(wrong)) expect(errors[name]?.join()).toContain(names);
}

test('the package asks for the packages of the types that it names, and for no others', () => {
	const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
	const named = files
		.filter((file) => file.endsWith('.d.ts') && !file.includes('.test.'))
		.flatMap((file) => ts.preProcessFile(readFileSync(join(root, 'dist', file), 'utf8')).importedFiles)
		.map(({ fileName }) => fileName)
		.filter((name) => !/^(\.|svelte(\/|$))/.test(name))
		.filter((name) => !(name in manifest.dependencies)); // it brings its own types
	const types = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@types/'));
	expect(types.sort()).toEqual([...new Set(named.map((name) => `@types/${name}`))].sort());
});

describe(`a fresh Vite app with the lowest Svelte, ${lowestSvelte}`, () => {
	test('draws the README’s ten lines on a server, without a window', () => {
		expect(readmeBlock('svelte').trim().split('\n').length).toBeLessThanOrEqual(10);
		expect(rendered.readme).toMatch(/<svg[^>]*aria-label="Forest cover grew"/);
		expect(rendered.readme).toContain('21.14%');
		expect(rendered.readme).not.toMatch(/NaN|undefined/);
	});

	test('ships one chart with its styles, where a page draws one', async () => {
		await plain.run('vite', 'build', '--outDir', 'one', '--config', 'readme.config.js');
		const assets = join(plain.folder, 'one/assets');
		const all = (ending: string) =>
			readdirSync(assets)
				.filter((file) => file.endsWith(ending))
				.map((file) => readFileSync(join(assets, file), 'utf8'))
				.join('');
		expect(all('.js')).toContain('slopeLayout');
		for (const other of ['waffleLayout', 'mapLayout', 'squaresLayout', 'scrollama'])
			expect(all('.js')).not.toContain(other);
		expect(all('.css')).toContain('max-inline-size');
	});

	test('hydrates a page of charts in Chromium, under a strict security policy', async () => {
		await plain.run('vite', 'build');
		expectAlive(await visit(join(plain.folder, 'dist')));
	});

	test('accepts a right use and refuses wrong ones', () => expectTyped(plain));

	test('has the scripts for pages without a bundler, and their modules are imported in plain Node', async () => {
		const scripts = join(plain.folder, 'node_modules/yiluo/dist/scripts');
		expect(readdirSync(scripts).sort()).toEqual(['child.js', 'element.js', 'host.js']);
		const code = "const { defineFigure } = await import('yiluo/embed'); console.log(typeof defineFigure)";
		const said = await run('node', ['--input-type=module', '--eval', code], plain.folder);
		expect(said.trim()).toBe('function');
	});

	test('reads layouts and words in plain Node', async () => {
		expect(await run('node', ['layout.mjs'], plain.folder)).toContain('Forest cover');
	});
});

describe('a fresh SvelteKit app', () => {
	test('prerenders a page of charts without a window, and Chromium draws the same ones', async () => {
		await kit.run('vite', 'build');
		const html = readFileSync(join(kit.folder, 'build/index.html'), 'utf8');
		for (const name of ['Fine particles fell', 'Ash is larger', 'Ash lies north of Elm'])
			expect(html).toMatch(new RegExp(`<svg[^>]*aria-label="${name}"`));
		expectAlive(await visit(join(kit.folder, 'build')));
	});

	test('accepts a right use and refuses wrong ones', () => expectTyped(kit));
});
