import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const lib = join(root, 'src', 'lib');

/** Left may not import right. `scroll` stands apart; the entries may import all. */
const layers = [
	'stats',
	'format',
	'scale',
	'geo',
	'geometry',
	'reading',
	'marks',
	'charts',
	'figure',
	'embed',
	'picture',
	'cli'
] as const;
const pure = new Set(['stats', 'format', 'scale', 'geo', 'geometry']);

interface Import {
	from: string;
	specifier: string;
	/** The folder of src/lib that it points to, if it does. */
	layer?: string;
}

const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(sep).join('/'))
	.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file));

const imports: Import[] = sources.flatMap((file) =>
	ts
		.preProcessFile(scripts(file, readFileSync(join(lib, file), 'utf8')))
		.importedFiles.map(({ fileName }) => ({
			from: file,
			specifier: fileName,
			layer: layerOf(file, fileName)
		}))
);

function scripts(file: string, text: string): string {
	if (!file.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

function layerOf(file: string, specifier: string): string | undefined {
	if (specifier.startsWith('$lib/')) return specifier.split('/')[1];
	if (!specifier.startsWith('.')) return undefined;
	const target = posix.normalize(posix.join(posix.dirname(file), specifier));
	if (target.startsWith('..')) return `outside src/lib (${relative(root, join(lib, target))})`;
	return target.split('/')[0];
}

const folder = (file: string) => file.split('/')[0] ?? '';
const inFolder = imports.filter(({ from }) => from.includes('/'));

test('the folders of src/lib are the layers, and every one of them is seen', () => {
	const folders = new Set(sources.filter((file) => file.includes('/')).map(folder));
	expect([...folders].filter((name) => ![...layers, 'scroll'].includes(name as 'stats'))).toEqual([]);
	expect(imports.length).toBeGreaterThan(20);
});

test('imports in src/lib only point left', () => {
	const rank = (name: string) => layers.indexOf(name as (typeof layers)[number]);
	const wrong = inFolder.filter(({ from, layer }) => {
		if (layer === undefined || layer === folder(from)) return false;
		if (folder(from) === 'scroll' || layer === 'scroll') return true;
		return rank(layer) < 0 || rank(layer) > rank(folder(from));
	});
	expect(wrong).toEqual([]);
});

test('src/lib imports nothing of the app, the story or the data', () => {
	const wrong = imports.filter(
		({ specifier, layer }) =>
			/^\$(app|story|env|service-worker)\b/.test(specifier) || layer?.startsWith('outside')
	);
	expect(wrong).toEqual([]);
});

// The package's own check skips this rule: Node and TypeScript for Node know no components.
test('imports name files as they are published, so that Node and TypeScript find them', () => {
	const wrong = imports.filter(({ from, specifier }) => {
		if (!specifier.startsWith('.')) return false;
		const target = posix.join(posix.dirname(from), specifier);
		return !sources.includes(target.replace(/\.js$/, '.ts')) && !/\.css$/.test(specifier);
	});
	expect(wrong).toEqual([]);
});

test('what stands left of marks, and every layout, knows neither Svelte nor the DOM', () => {
	const plain = sources.filter(
		(file) => pure.has(folder(file)) || (folder(file) === 'charts' && file.endsWith('Layout.ts'))
	);
	expect(plain.length).toBeGreaterThan(10);
	expect(plain.filter((file) => file.endsWith('.svelte'))).toEqual([]);
	expect(
		imports.filter(({ from, specifier }) => plain.includes(from) && /^svelte\b|\.svelte$/.test(specifier))
	).toEqual([]);
	const browser = /\b(window|document|navigator|Date\.now|new Date|Math\.random)\b/;
	const code = (file: string) =>
		readFileSync(join(lib, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
	expect(plain.filter((file) => browser.test(code(file)))).toEqual([]);
});

test('only who reads specs from outside loads their schema: no reader does', () => {
	const reads = imports.filter(
		({ from, specifier }) => !from.startsWith('figure/spec/') && /\bspec\/|^valibot/.test(specifier)
	);
	const readers = reads.map(({ from }) => from).filter((from) => !from.startsWith('cli/'));
	expect(readers).toEqual(['outputs.ts']);
});
