import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const versions = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies as Record<
	string,
	string
>;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The n-th block of code of the README in a language. */
function readmeBlock(language: string): string {
	const code = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)?.[1];
	if (!code) throw new RangeError(`README.md has no block of ${language}`);
	return code;
}

let app: string;

const run = (command: string, args: string[], cwd: string) =>
	execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
const write = (path: string, text: string) => {
	mkdirSync(join(app, path, '..'), { recursive: true });
	writeFileSync(join(app, path), text);
};

/** Type-checks the app with one more component; the errors, one a line. */
function typeErrors(component: string): string[] {
	write('src/Probe.svelte', component);
	try {
		run('npx', ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'], app);
		return [];
	} catch (error) {
		return String((error as { stdout: string }).stdout)
			.split('\n')
			.filter((line) => line.includes(' ERROR "'));
	}
}

const slope = (attributes: string) =>
	`<script lang="ts">import { SlopeChart } from 'yiluo';</script>\n<SlopeChart ${attributes} ends={['a', 'b']} unit="%" lang="en" width={360} height={300} />`;

beforeAll(() => {
	app = mkdtempSync(join(tmpdir(), 'yiluo-app-'));
	run('npm', ['run', '--silent', 'package'], root);
	const [packed] = JSON.parse(
		run('npm', ['pack', '--silent', '--json', '--pack-destination', app], root)
	) as {
		filename: string;
	}[];
	write(
		'package.json',
		JSON.stringify({
			name: 'fresh-app',
			private: true,
			type: 'module',
			dependencies: { yiluo: `file:${packed?.filename}`, svelte: versions.svelte },
			devDependencies: Object.fromEntries(
				['vite', '@sveltejs/vite-plugin-svelte', 'svelte-check', 'typescript'].map((name) => [
					name,
					versions[name]
				])
			)
		})
	);
	write(
		'tsconfig.json',
		'{"compilerOptions":{"strict":true,"module":"esnext","moduleResolution":"bundler","target":"esnext","skipLibCheck":false,"types":["svelte"]},"include":["src"]}'
	);
	write(
		'vite.config.js',
		"import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n"
	);
	write(
		'src/App.svelte',
		readmeBlock('svelte')
			.replace('<script>', '<script lang="ts">')
			.replace("tone: 'forest' }", "tone: 'forest' as const }")
			.replace("['2016', '2021']", "['2016', '2021'] as const")
	);
	write(
		'src/render.js',
		"import { render } from 'svelte/server';\nimport App from './App.svelte';\nexport const html = render(App).body;\n"
	);
	write(
		'src/main.js',
		"import { mount } from 'svelte';\nimport App from './App.svelte';\nmount(App, { target: document.body });\n"
	);
	write('index.html', '<!doctype html><script type="module" src="/src/main.js"></script>');
	run('npm', ['install', '--no-audit', '--no-fund'], app);
}, 300_000);

afterAll(() => rmSync(app, { recursive: true, force: true }));

describe('the package, in a fresh app outside the repository', () => {
	test('the README’s ten lines are drawn on a server, without a window', async () => {
		expect(readmeBlock('svelte').trim().split('\n').length).toBeLessThanOrEqual(10);
		run('npx', ['vite', 'build', '--ssr', 'src/render.js', '--outDir', 'server'], app);
		const { html } = (await import(pathToFileURL(join(app, 'server/render.js')).href)) as { html: string };
		expect(html).toMatch(/<svg[^>]*aria-label="Forest cover grew"/);
		expect(html).toContain('21.14%');
		expect(html).not.toMatch(/NaN|undefined/);
	}, 120_000);

	test('one chart pulls one chart into a browser’s bundle', () => {
		run('npx', ['vite', 'build'], app);
		const scripts = readdirSync(join(app, 'dist/assets')).filter((file) => file.endsWith('.js'));
		const code = scripts.map((file) => readFileSync(join(app, 'dist/assets', file), 'utf8')).join('');
		expect(code).toContain('slopeLayout');
		for (const other of ['waffleLayout', 'mapLayout', 'squaresLayout', 'scrollama'])
			expect(code).not.toContain(other);
	}, 120_000);

	test('plain Node reads layouts and words', () => {
		const code = `const rows = [{ key: 'forest', name: 'Forest cover', from: 18.46, to: 21.14, tone: 'forest' }]; const ends = ['2016', '2021'];\n${readmeBlock('js')}\nconsole.log(summary);`;
		write('layout.mjs', code);
		expect(run('node', ['layout.mjs'], app)).toContain('Forest cover');
	});

	test('types accept a right use and refuse wrong ones', () => {
		const row = "{ key: 'k', name: 'k', from: 1, to: 2, tone: 'forest' }";
		expect(typeErrors(slope(`rows={[${row}]}`))).toEqual([]);
		expect(typeErrors(slope(`rows={[${row.replace("'forest'", "'mauve'")}]}`))[0]).toContain('mauve');
		expect(typeErrors(slope(`row={[${row}]}`))[0]).toContain('row');
	}, 120_000);
});
